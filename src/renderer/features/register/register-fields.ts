import { dataCategories, dataCategoryName } from '#shared/model/data-categories.ts';
import type { LocalizedText } from '#shared/model/languages.ts';
import { processingState, transferTool } from '#shared/model/processing.ts';
import { disclosure } from '#shared/model/sub-processor.ts';
import { countriesIn, namedIn, tagsIn } from '#renderer/features/register/cell-values.ts';
import { withTags } from '#renderer/features/register/data-tags.ts';
import {
  choiceField,
  countriesField,
  countryOptions,
  dateField,
  known,
  localizedField,
  named,
  ofProcessing,
  ofSubProcessor,
  plain,
  refusal,
  rewritten,
  stated,
  textField,
  textIn,
  type RegisterField,
} from '#renderer/features/register/field-kinds.ts';
import type { RegisterRow } from '#renderer/features/register/rows.ts';
import { listedText } from '#renderer/ui/listed-text.ts';

const legalName: RegisterField = {
  ...plain,
  ...named('subProcessor', 'legalName'),
  name: 'field.subProcessorId',
  isIdentity: true,
  read: ({ subProcessor }) => subProcessor.legalName,
  write: (row, text, { texts: { t } }) =>
    text.trim() === '' ? refusal(t('record.nameMissing')) : ofSubProcessor(row, { legalName: text.trim() }),
};

const country: RegisterField = {
  ...plain,
  ...named('subProcessor', 'country'),
  kind: 'choice',
  options: (words) => [{ id: '', label: words.texts.t('register.notStated') }, ...countryOptions(words)],
  read: ({ subProcessor }, { texts }) => (subProcessor.country === null ? '' : texts.country(subProcessor.country)),
  write: (row, text, words) =>
    known(countriesIn(stated(text, words)), 'grid.unknownCountry', words, ([code = null, ...others]) =>
      others.length > 0 ? refusal(words.texts.t('grid.oneCountry')) : ofSubProcessor(row, { country: code }),
    ),
};

/** The label that counts for the row: the processing's own where it has one. */
const publicLabel: RegisterField = {
  ...plain,
  ...named('subProcessor', 'publicLabel'),
  kind: 'localized',
  localized: (row) => labels(row),
  read: (row, words) => textIn(labels(row), words),
  write: (row, text, words) => {
    const patch = { publicLabel: rewritten(labels(row), text, words) };
    return hasOwnLabel(row) ? ofProcessing(row, patch, words) : ofSubProcessor(row, patch);
  },
};

const hasOwnLabel = ({ processing }: RegisterRow): boolean =>
  processing !== null && Object.keys(processing.publicLabel).length > 0;

const labels = (row: RegisterRow): LocalizedText =>
  row.processing && hasOwnLabel(row) ? row.processing.publicLabel : row.subProcessor.publicLabel;

/** No service named means all of them. */
const services: RegisterField = {
  ...plain,
  ...named('processing', 'serviceIds'),
  kind: 'choices',
  options: (words) =>
    words.services
      .map(({ id, name }) => ({ id, label: name }))
      .toSorted((a, b) => words.texts.compare(a.label, b.label)),
  read: ({ processing }, words) =>
    listedText((processing?.serviceIds ?? []).flatMap((id) => words.services.find((one) => one.id === id)?.name ?? [])),
  write: (row, text, words) =>
    known(namedIn(text, words.services), 'grid.unknownService', words, (serviceIds) =>
      ofProcessing(row, { serviceIds }, words),
    ),
};

const tags: RegisterField = {
  ...plain,
  ...named('processing', 'dataTags'),
  kind: 'choices',
  mayAdd: true,
  options: ({ texts: { language } }) =>
    dataCategories.map(({ tag }) => ({ id: tag, label: dataCategoryName(tag, language) })),
  read: ({ processing }, { texts: { language } }) =>
    listedText((processing?.dataTags ?? []).map((tag) => dataCategoryName(tag, language))),
  write: (row, text, words) => ofProcessing(row, withTags(row.processing ?? { dataTags: [] }, tagsIn(text)), words),
};

/** The fields that the grid shows and edits, in the order in which its columns are offered. */
export const registerFields: readonly RegisterField[] = [
  legalName,
  localizedField('purpose'),
  localizedField('personalData'),
  countriesField('storageCountries'),
  choiceField('subProcessor', 'disclosure', disclosure.options, {
    nameOf: (one) => `disclosure.${one}`,
    read: ({ subProcessor }) => subProcessor.disclosure,
    write: (row, value) => ofSubProcessor(row, { disclosure: value }),
  }),
  publicLabel,
  localizedField('dataSubjects'),
  tags,
  localizedField('retention'),
  localizedField('measures'),
  countriesField('accessCountries'),
  choiceField('processing', 'transferTool', ['none', ...transferTool.options], {
    nameOf: (one) => `transferTool.${one}`,
    blank: 'none',
    read: ({ processing }) => processing?.transferTool ?? null,
    write: (row, tool, words) => ofProcessing(row, { transferTool: tool === 'none' ? null : tool }, words),
  }),
  services,
  choiceField('processing', 'state', processingState.options, {
    nameOf: (one) => `state.${one}`,
    read: ({ processing }) => processing?.state ?? null,
    write: (row, state, words) => ofProcessing(row, { state }, words),
  }),
  dateField('processing', 'startsOn'),
  dateField('processing', 'endedOn'),
  textField('tradeName'),
  textField('registrationNumber'),
  country,
  textField('website'),
  textField('contactName'),
  textField('contactEmail'),
  dateField('subProcessor', 'lastReviewedOn'),
];

const byId = new Map(registerFields.map((field) => [field.id, field]));
export const registerField = (id: string): RegisterField | undefined => byId.get(id);
