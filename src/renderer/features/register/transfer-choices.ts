import { isThirdCountry } from '#shared/model/countries.ts';
import { transferTool, type Processing, type TransferTool } from '#shared/model/processing.ts';
import type { SubProcessor } from '#shared/model/sub-processor.ts';
import { decisionOn } from '#shared/model/transfer-law.ts';
import type { Texts } from '#renderer/app/texts.tsx';
import type { Option } from '#renderer/ui/options.tsx';

/** What speaks for a tool with these countries, and what against. */
export interface Basis {
  readonly fits: boolean;
  /** Sentences: the decision on which it rests, or why there is none. */
  readonly text: string;
}

type Words = Pick<Texts, 't' | 'country' | 'language'>;

/**
 * Third countries to which data go: those of storage and access; where none is outside the European Economic Area, the
 * country of the sub-processor itself.
 */
export function destinationsOf(processing: Processing, { country }: SubProcessor): string[] {
  const { storageCountries, accessCountries } = processing;
  const countries = [...new Set([...storageCountries, ...accessCountries])].filter(isThirdCountry);
  if (countries.length > 0) return countries;
  return country !== null && isThirdCountry(country) ? [country] : [];
}

/** Whether a transfer to the countries can rest on the tool on a date (ISO). */
export function basisOf(tool: TransferTool, countries: readonly string[], date: string, words: Words): Basis {
  const { t, country } = words;
  const names = countries.map(country).join(', ');
  const isTransfer = countries.length > 0;
  switch (tool) {
    case 'none-needed':
      return {
        fits: !isTransfer,
        text: isTransfer ? t('transfer.needed', { countries: names }) : t('transfer.within'),
      };
    case 'adequacy':
      return isTransfer ? adequacyOf(countries, date, words) : { fits: false, text: t('transfer.within') };
    case 'dpf':
      return frameworkOf(countries, date, words);
    case 'scc':
    case 'bcr':
    case 'derogation':
      return { fits: isTransfer, text: t(`transfer.${tool}`) };
    case 'privacy-shield':
      return { fits: false, text: t('transfer.privacy-shield') };
  }
}

function adequacyOf(countries: readonly string[], date: string, words: Words): Basis {
  const sentences = countries.map((code) => sentenceOf(code, 'adequacy', date, words));
  return {
    fits: sentences.every((sentence) => sentence !== null),
    text: sentences
      .map(
        (sentence, index) =>
          sentence ?? words.t('transfer.noDecision', { country: words.country(countries[index] ?? '') }),
      )
      .join(' '),
  };
}

/** The EU–US Data Privacy Framework is for the United States only. */
function frameworkOf(countries: readonly string[], date: string, words: Words): Basis {
  const sentence = sentenceOf('US', 'dpf', date, words);
  const others = countries.filter((code) => code !== 'US');
  const against =
    others.length === 0 ? [] : [words.t('transfer.dpfOnly', { countries: others.map(words.country).join(', ') })];
  return {
    fits: sentence !== null && against.length === 0 && countries.length > 0,
    text: [sentence ?? words.t('transfer.noDecision', { country: words.country('US') }), ...against].join(' '),
  };
}

/** Number and date of the decision, and whom it covers; null where there is none on the date. */
function sentenceOf(
  code: string,
  tool: 'adequacy' | 'dpf',
  date: string,
  { t, country, language }: Words,
): string | null {
  const decision = decisionOn(code, tool, date);
  if (!decision) return null;
  const { number, from, until, scope } = decision;
  return t('transfer.decision', {
    country: country(code),
    number,
    from,
    until: until ?? 'none',
    scope: scope === null ? 'all' : scope[language],
  });
}

/** The tools to choose from: those that fit first, each with what it rests on. One that never fits only where it is chosen. */
export function toolOptions(
  countries: readonly string[],
  chosen: TransferTool | null,
  date: string,
  words: Words,
): Option<TransferTool>[] {
  const offered = transferTool.options.filter((tool) => tool !== 'privacy-shield' || tool === chosen);
  const options = offered.map((tool) => ({ tool, ...basisOf(tool, countries, date, words) }));
  return options
    .toSorted((a, b) => Number(b.fits) - Number(a.fits))
    .map(({ tool, fits, text }) => ({
      id: tool,
      label: words.t(`transferTool.${tool}`),
      description: text,
      ...(!fits && { hint: words.t('transfer.unfit') }),
    }));
}
