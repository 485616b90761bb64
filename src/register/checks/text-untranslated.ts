import type { ContentLanguage, LocalizedText } from '#shared/model/languages.ts';
import type { Processing } from '#shared/model/processing.ts';
import { found, ofLiveProcessings, type Check, type Family } from '#register/checks/check.ts';

/** What annexes print of a processing. */
const printed = [
  'purpose',
  'personalData',
  'dataSubjects',
  'description',
  'responsibilities',
  'location',
  'retention',
] as const satisfies readonly (keyof Processing)[];

/** Written in some language, but not in this one. */
function isUntranslated(text: LocalizedText, language: ContentLanguage): boolean {
  return text[language] === undefined && Object.keys(text).length > 0;
}

const ofTexts = ofLiveProcessings((processing, { subProcessor, annexLanguages }) => {
  const fields = subProcessor.disclosure === 'masked' ? ([...printed, 'publicLabel'] as const) : printed;
  return annexLanguages(processing).flatMap((language) => {
    const missing = fields.filter((field) => isUntranslated(processing[field], language));
    const [first] = missing;
    if (first === undefined) return [];
    const values = { what: 'texts', language, fields: missing.join() };
    return [{ severity: 'notice', field: first, subject: language, values } as const];
  });
});

function ofLabel({ subProcessor, live, annexLanguages }: Family): ReturnType<Check> {
  if (subProcessor.disclosure !== 'masked') return [];
  const languages = new Set(live.flatMap((processing) => annexLanguages(processing)));
  return [...languages]
    .filter((language) => isUntranslated(subProcessor.publicLabel, language))
    .map((language) => {
      const said = { severity: 'notice', subject: language, values: { what: 'label', language } } as const;
      return found('subProcessor', subProcessor.id, { ...said, field: 'publicLabel' });
    });
}

/** One finding for a processing and a language in which annexes are issued, and one for the public label. */
export const textUntranslated: Check = (family) => [...ofLabel(family), ...ofTexts(family)];
