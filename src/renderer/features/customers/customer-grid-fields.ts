import { authorisation, type Customer } from '#shared/model/customer.ts';
import { contentLanguages } from '#shared/model/languages.ts';
import type { Service } from '#shared/model/organisation.ts';
import type { MessageKey } from '#shared/messages/translate.ts';
import type { Written } from '#renderer/app/cell-edits.ts';
import type { Texts } from '#renderer/app/texts.tsx';
import { choiceIn, countriesIn, namedIn } from '#renderer/features/register/cell-values.ts';
import { countryCodes } from '#shared/model/countries.ts';
import { listedText } from '#renderer/ui/listed-text.ts';
import type { Option } from '#renderer/ui/options.tsx';

/** What texts of cells are made and understood with. */
export interface CustomerWords {
  readonly texts: Texts;
  readonly services: readonly Service[];
}

/** A field of a customer as text: how it reads, and what a text means for it. */
export interface CustomerField {
  readonly id: keyof Customer;
  readonly name: MessageKey;
  readonly kind: 'text' | 'choice' | 'choices';
  /** Of the column, px; those that grow share what is left over. */
  readonly width: number;
  readonly grow?: number;
  readonly options: (words: CustomerWords) => readonly Option<string>[];
  readonly read: (customer: Customer, words: CustomerWords) => string;
  readonly write: (customer: Customer, text: string, words: CustomerWords) => Written;
}

/** The texts of a customer besides its name. */
export type CustomerTextId =
  | 'registrationNumber'
  | 'address'
  | 'contractReference'
  | 'contactName'
  | 'contactEmail'
  | 'representative'
  | 'dpoName'
  | 'dpoEmail'
  | 'dpoPhone'
  | 'disclosureGround'
  | 'notes';
type Patch = Partial<Omit<Customer, 'id'>>;

const edit = ({ id }: Customer, patch: Patch): Written => ({ edit: { table: 'customer', id, patch } });

const textField = (id: CustomerTextId, width: number): CustomerField => ({
  id,
  name: `field.${id}`,
  kind: 'text',
  width,
  grow: 1,
  options: () => [],
  read: (customer) => customer[id],
  write: (customer, text) => edit(customer, { [id]: text.trim() }),
});

const name: CustomerField = {
  id: 'name',
  name: 'field.name',
  kind: 'text',
  width: 190,
  grow: 2,
  options: () => [],
  read: (customer) => customer.name,
  write: (customer, text, { texts: { t } }) =>
    text.trim() === '' ? { refusal: t('customers.nameMissing') } : edit(customer, { name: text.trim() }),
};

function choiceField<Id extends string>(
  id: 'language' | 'authorisation' | 'disclosesMasked',
  label: MessageKey,
  ids: readonly Id[],
  nameOf: (one: Id) => MessageKey,
  read: (customer: Customer) => Id,
  patch: (value: Id) => Patch,
): CustomerField {
  return {
    id,
    name: label,
    kind: 'choice',
    width: 124,
    options: ({ texts: { t } }) => ids.map((one) => ({ id: one, label: t(nameOf(one)) })),
    read: (customer, { texts: { t } }) => t(nameOf(read(customer))),
    write: (customer, text, { texts: { t } }) => {
      const chosen = choiceIn(text, ids, nameOf);
      if (chosen !== undefined) return edit(customer, patch(chosen));
      return { refusal: t('grid.notAChoice', { text, choices: ids.map((one) => t(nameOf(one))).join(', ') }) };
    },
  };
}

/** Days, as the contract says; nothing: not known. */
const noticePeriod: CustomerField = {
  id: 'noticePeriodDays',
  name: 'customers.noticePeriodDays',
  kind: 'text',
  width: 118,
  options: () => [],
  read: ({ noticePeriodDays }) => (noticePeriodDays === null ? '' : String(noticePeriodDays)),
  write: (customer, text, { texts: { t } }) => {
    const days = text.trim() === '' ? null : Number(text);
    return days !== null && !(Number.isInteger(days) && days >= 0 && days <= 3650)
      ? { refusal: t('customers.noticePeriod.wrong') }
      : edit(customer, { noticePeriodDays: days });
  },
};

/** No service named means all of them. */
const services: CustomerField = {
  id: 'serviceIds',
  name: 'field.serviceIds',
  kind: 'choices',
  width: 140,
  grow: 1,
  options: (words) =>
    words.services
      .map(({ id, name: label }) => ({ id, label }))
      .toSorted((a, b) => words.texts.compare(a.label, b.label)),
  read: ({ serviceIds }, words) =>
    listedText(serviceIds.flatMap((id) => words.services.find((one) => one.id === id)?.name ?? [])),
  write: (customer, text, words) => {
    const meaning = namedIn(text, words.services);
    return 'unknown' in meaning
      ? { refusal: words.texts.t('grid.unknownService', { name: meaning.unknown }) }
      : edit(customer, { serviceIds: meaning.values });
  },
};

const country: CustomerField = {
  id: 'country',
  name: 'field.country',
  kind: 'choice',
  width: 118,
  options: ({ texts }) => [
    { id: '', label: texts.t('register.notStated') },
    ...countryCodes
      .map((id) => ({ id, label: texts.country(id), hint: id }))
      .toSorted((a, b) => texts.compare(a.label, b.label)),
  ],
  read: (customer, { texts }) => (customer.country === null ? '' : texts.country(customer.country)),
  write: (customer, text, { texts: { t } }) => {
    const meaning = countriesIn(text === t('register.notStated') ? '' : text);
    if ('unknown' in meaning) return { refusal: t('grid.unknownCountry', { name: meaning.unknown }) };
    const [code = null, ...others] = meaning.values;
    return others.length > 0 ? { refusal: t('grid.oneCountry') } : edit(customer, { country: code });
  },
};

/** How annexes for a customer show masked sub-processors. */
const maskedNames = ['labels', 'names'] as const;

/** In the order of the columns. */
export const customerGridFields: readonly CustomerField[] = [
  name,
  textField('registrationNumber', 168),
  textField('contractReference', 124),
  services,
  choiceField(
    'authorisation',
    'field.authorisation',
    authorisation.options,
    (one) => `customers.authorisation.${one}`,
    (customer) => customer.authorisation,
    (value) => ({ authorisation: value }),
  ),
  noticePeriod,
  textField('contactName', 134),
  textField('contactEmail', 160),
  choiceField(
    'language',
    'field.customer.language',
    contentLanguages,
    (one) => `language.${one}`,
    (customer) => customer.language,
    (value) => ({ language: value }),
  ),
  country,
  textField('address', 160),
  choiceField(
    'disclosesMasked',
    'customers.disclosure',
    maskedNames,
    (one) => `customers.masked.as.${one}`,
    ({ disclosesMasked }) => (disclosesMasked ? 'names' : 'labels'),
    (value) => ({ disclosesMasked: value === 'names' }),
  ),
  textField('disclosureGround', 160),
  textField('dpoName', 150),
  textField('dpoEmail', 160),
  textField('dpoPhone', 140),
  textField('representative', 160),
  textField('notes', 160),
];

const byId = new Map<string, CustomerField>(customerGridFields.map((field) => [field.id, field]));
export const customerGridField = (id: string): CustomerField | undefined => byId.get(id);
