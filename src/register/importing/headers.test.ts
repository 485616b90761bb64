import { describe, expect, it } from 'vitest';
import { columnsOf, meaningOfLabel } from '#register/importing/headers.ts';

const fields = (...labels: string[]) => columnsOf(labels)?.map((column) => column.field) ?? null;

describe('headers', () => {
  it.each([
    [
      ['Underbiträde', 'Ändamål', 'Personuppgifter'],
      ['name', 'purpose', 'personalData'],
    ],
    [
      ['Leverantör', 'Syfte', 'Vilka personuppgifter delas'],
      ['name', 'purpose', 'personalData'],
    ],
    [
      ['Sub-processor', 'Purpose', 'Personal data shared'],
      ['name', 'purpose', 'personalData'],
    ],
    [
      ['SUBPROCESSOR:', 'Purpose of processing*', 'Categories of personal data'],
      ['name', 'purpose', 'personalData'],
    ],
    [
      ['Namn på underbiträde', 'Syfte med behandlingen', 'Typ av personuppgifter', 'Land där behandling sker'],
      ['name', 'purpose', 'personalData', 'country'],
    ],
    [
      ['Entity name', 'Services performed', 'Corporate location', 'Transfer mechanism'],
      ['name', 'purpose', 'country', 'transferTool'],
    ],
    [
      ['Underbiträde/leverantör', 'Tjänst', 'Plats för behandling', 'Skyddsåtgärder', 'Org.nr', 'Webbplats'],
      ['name', 'purpose', 'country', 'transferTool', 'registrationNumber', 'website'],
    ],
    [
      ['System', 'Ändamål', 'Personuppgifter', 'Lagringstid'],
      ['name', 'purpose', 'personalData', 'retention'],
    ],
    [
      ['Bolag', 'Underbiträdets adress', 'Kategorier av registrerade', 'Ändamål'],
      ['name', 'address', 'dataSubjects', 'purpose'],
    ],
    [
      ['Nr', 'Vendor', 'Purpose'],
      [null, 'name', 'purpose'],
    ],
  ])('%s', (labels, expected) => {
    expect(fields(...labels)).toEqual(expected);
  });

  it.each([
    [['Namn', 'E-post', 'Telefon']],
    [['Brännkyrka Drift AB', 'Drift', 'Personuppgifter']],
    [['Datum', 'Belopp', 'Text']],
    [['Namn', 'Adress', 'Kontakt']],
    [['SMS-leverantör', 'Kontakt med kund', 'Namn']],
    [['Vi anlitar underbiträden. Läs mer.', 'Ändamål']],
  ])('%s is none', (labels) => {
    expect(fields(...labels)).toBeNull();
  });

  it('takes no label for one that only resembles code', () => {
    expect(meaningOfLabel('{"name"')).toBeNull();
    expect(meaningOfLabel('function bar(name')).toBeNull();
  });
});
