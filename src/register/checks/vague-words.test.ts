import { describe, expect, it } from 'vitest';
import { openLists, vaguePhrase, vaguePurposes, vagueRetentions } from '#register/checks/vague-words.ts';

describe('a vague retention', () => {
  it.each([
    ['Korta perioder', 'Korta perioder'],
    ['Uppgifterna sparas under en kortare tid.', 'under en kortare tid'],
    ['Så länge det behövs', 'Så länge det behövs'],
    ['så  länge\nsom är nödvändigt', 'så  länge\nsom är nödvändigt'],
    ['Inte längre än nödvändigt', 'Inte längre än nödvändigt'],
    ['Gallras vid behov', 'vid behov'],
    ['Tills vidare', 'Tills vidare'],
    ['Varierar', 'Varierar'],
    ['Enligt gällande lag', 'Enligt gällande lag'],
  ])('%j', (sv, phrase) => {
    expect(vaguePhrase({ sv }, vagueRetentions)).toBe(phrase);
  });

  it.each([
    ['Short periods', 'Short periods'],
    ['For as long as necessary.', 'For as long as necessary'],
    ['No longer than is needed', 'No longer than is needed'],
    ['Various', 'Various'],
    ['until further notice', 'until further notice'],
    ['As required by applicable law', 'As required by applicable law'],
  ])('%j', (en, phrase) => {
    expect(vaguePhrase({ en }, vagueRetentions)).toBe(phrase);
  });

  it.each([
    '30 dagar',
    'Så länge det behövs, dock längst tolv månader',
    'Olika: loggar 90 dagar, ärenden 2 år',
    'Löpande gallring efter 24 timmar',
    'Så länge avtalet gäller',
    'Så länge uppgifterna behövs enligt huvudavtalet',
    'Till dess att användaren tas bort',
    'Sju år enligt bokföringslagen',
    'Ingen lagring',
    'En tidrapport sparas i två år',
  ])('is not %j', (sv) => {
    expect(vaguePhrase({ sv }, vagueRetentions)).toBeNull();
  });

  it.each([
    'Up to 90 days',
    'As long as necessary, at most twelve months',
    'Until the user is removed',
    'For as long as the agreement is in force',
    'Seven years as required by the Bookkeeping Act',
    'Not stored',
  ])('is not %j', (en) => {
    expect(vaguePhrase({ en }, vagueRetentions)).toBeNull();
  });
});

describe('a vague purpose', () => {
  it.each([
    [{ sv: 'Diverse' }, 'Diverse'],
    [{ sv: 'Lagring, säkerhetskopiering m.m.' }, 'm.m.'],
    [{ sv: 'Support och andra tjänster' }, 'andra tjänster'],
    [{ sv: 'Drift, t.ex. av servrar' }, 't.ex.'],
    [{ en: 'Various services' }, 'Various'],
    [{ en: 'Hosting etc.' }, 'etc.'],
    [{ en: 'General purposes' }, 'General purposes'],
    [{ sv: 'Drift av servrar', en: 'Internal purposes' }, 'Internal purposes'],
  ])('%j', (text, phrase) => {
    expect(vaguePhrase(text, vaguePurposes)).toBe(phrase);
  });

  it.each([
    { sv: 'Olika lönearter beräknas' },
    { sv: 'Behovsanalys' },
    { sv: 'Filmer i 10 mm och 8 mm format' },
    { sv: 'Fetcher för prisdata' },
    { en: 'Hosting in several regions' },
    { en: 'Variously formatted payslips are converted' },
    { de: 'Diverse Zwecke' },
  ])('is not %j', (text) => {
    expect(vaguePhrase(text, vaguePurposes)).toBeNull();
  });
});

describe('an open list of personal data', () => {
  it.each([
    [{ sv: 'Namn, e-post, m.m.' }, 'm.m.'],
    [{ sv: 'Bl.a. namn' }, 'Bl.a.'],
    [{ sv: 'Kontaktuppgifter, till exempel telefon' }, 'till exempel'],
    [{ sv: 'Olika slags personuppgifter' }, 'Olika slags personuppgifter'],
    [{ en: 'Name, address, and so on' }, 'and so on'],
    [{ en: 'Contact details (e.g. phone)' }, 'e.g.'],
    [{ en: 'Name and other data' }, 'other data'],
  ])('%j', (text, phrase) => {
    expect(vaguePhrase(text, openLists)).toBe(phrase);
  });

  it.each([
    { sv: 'Namn, e-postadress, telefonnummer' },
    { sv: 'Alla uppgifter som användaren matar in i tjänsten' },
    { en: 'All data that users enter' },
    { en: 'Etching records' },
  ])('is not %j', (text) => {
    expect(vaguePhrase(text, openLists)).toBeNull();
  });
});

it.each(['en ', '12 - ', '1 1 1 ', '- ', 'så länge som ', '9', 'kort ', 'a', 'as '])(
  'reads a text of the greatest length made of %j to its end',
  (part) => {
    const long = part.repeat(20_000 / part.length);
    const texts = { sv: `vid behov ${long}`, en: `various ${long}` };
    expect([vagueRetentions, vaguePurposes, openLists].map((words) => vaguePhrase(texts, words))).toContain(
      'vid behov',
    );
  },
);
