import { expect, it } from 'vitest';
import type { Customer } from '#shared/model/customer.ts';
import { textsOf } from '#renderer/app/texts.tsx';
import {
  customerGridField,
  customerGridFields,
  type CustomerWords,
} from '#renderer/features/customers/customer-grid-fields.ts';
import { changesOf } from '#renderer/features/register/change-field.ts';

const words: CustomerWords = {
  texts: textsOf('sv'),
  services: ['Lön', 'Tid'].map((name, at) => ({ id: `s${at}`, name, description: {}, active: true })),
};

const asele: Customer = {
  id: 'k1',
  name: 'Åsele kommun',
  registrationNumber: '399999-9992',
  address: 'Lillgatan 1\n919 85 Åsele',
  country: 'SE',
  contactName: 'Signe Falk',
  contactEmail: 'signe.falk@asele.example',
  representative: '',
  dpoName: '',
  dpoEmail: '',
  dpoPhone: '',
  contractReference: 'A-1',
  serviceIds: ['s1'],
  language: 'sv',
  authorisation: 'specific',
  noticePeriodDays: 30,
  disclosesMasked: true,
  disclosureGround: 'Avtalet, punkt 7',
  disclosureDocumentSha256: null,
  notes: 'Ringde',
};

it('each field takes what it gives: copying a row and pasting it over itself changes nothing', () => {
  for (const field of customerGridFields) {
    const result = field.write(asele, field.read(asele, words), words);
    expect(result, field.id).toEqual({
      edit: { table: 'customer', id: 'k1', patch: { [field.id]: asele[field.id] } },
    });
  }
});

it('every field but the document can be changed for many, so that none has to be edited customer by customer', () => {
  const single = ['id', 'disclosureDocumentSha256'];
  expect(new Set(customerGridFields.map(({ id }) => id))).toEqual(
    new Set(Object.keys(asele).filter((id) => !single.includes(id))),
  );
});

it('of many customers, adding a service leaves those alone that use all of them', () => {
  const field = customerGridField('serviceIds');
  if (!field) throw new Error('there is such a field');
  const rows = [asele, { ...asele, id: 'k2', serviceIds: [] }];
  expect(changesOf(rows, field, 'Lön', 'add', words).map(({ row, value }) => [row.id, value])).toEqual([
    ['k1', 'Tid, Lön'],
  ]);
});
