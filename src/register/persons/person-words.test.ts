import { describe, expect, it } from 'vitest';
import { PersonWords } from '#register/persons/person-words.ts';

const person = (given: { name?: string; email?: string; phone?: string }): PersonWords =>
  new PersonWords({ name: '', email: '', phone: '', ...given });

describe('a name', () => {
  const karin = person({ name: 'Karin Öberg' });

  it.each([
    ['Karin Öberg', '[…]'],
    ['KARIN OBERG', '[…]'],
    ['Öberg, Karin (VD)', '[…] (VD)'],
    ['Fråga Karin\u00A0Öbergs kollega', 'Fråga […] kollega'],
    ['Skriv till karin.oberg@nordvik.example.', 'Skriv till […].'],
    ['Karin O\u0308berg och Karin Öberg', '[…] och […]'],
  ])('is taken out of %j', (text, left) => expect(karin.takenOutOf(text)).toBe(left));

  it.each(['Karin Öbergsson', 'Annakarin Öberg', 'Karin Berg', 'Karin och Öberg', 'Karin'])('is not %j', (text) =>
    expect(karin.isIn(text)).toBe(false),
  );

  it('is the same when it is written surname first', () =>
    expect(person({ name: 'Öberg, Karin Maria' }).takenOutOf('Karin Maria Öberg')).toBe('[…]'));
});

describe('an e-mail address', () => {
  const karin = person({ email: 'Karin@Nordvik.example' });

  it.each(['karin@nordvik.example', '<karin@nordvik.example>', 'Skriv till karin@nordvik.example.'])(
    'is found in %j',
    (text) => expect(karin.isIn(text)).toBe(true),
  );
  it.each([
    'annakarin@nordvik.example',
    'a.karin@nordvik.example',
    'karin@nordvik.example.org',
    'karin@nordvikXexample',
  ])('is not %j', (text) => expect(karin.isIn(text)).toBe(false));
});

describe('a telephone number', () => {
  it.each(['070-123 45 67', '+46 70 123 45 67', '0046701234567', '+46 (0)70-1234567', '70 123 45 67'])(
    'given as %j is found however it is written',
    (phone) => {
      const written = ['070-123 45 67', '0701234567', '+46 70 123 45 67', '0046 (0)70 123 45 67', '070/12 34 567'];
      for (const text of written)
        expect(person({ phone }).takenOutOf(`Tel. ${text}, vx 08-1`)).toBe('Tel. […], vx 08-1');
    },
  );

  it('is not a longer one, another one, or the same of another country', () => {
    const karin = person({ phone: '+46 70 123 45 67' });
    for (const text of ['1070-123 45 67', '070-123 45 678', '070-123 45 68', '+47 70 123 45 67', '00 47 701234567']) {
      expect(karin.isIn(text), text).toBe(false);
    }
  });
});

it.each([
  {},
  { name: ' ' },
  { name: 'K' },
  { name: ' , ' },
  { email: 'karin' },
  { phone: '112' },
  { phone: 'växeln' },
  { name: 'Karin Öberg', phone: '08' },
])('refuses %j, by which nobody is known', (given) => {
  expect(() => person(given)).toThrow(expect.objectContaining({ code: 'PERSON_TOO_VAGUE' }));
});

it('takes every sign of what is given as itself', () => {
  expect(person({ email: 'a+b.c(d)*@x.example' }).isIn('a+b.c(d)*@x.example')).toBe(true);
  expect(person({ email: '.*@.*' }).isIn('karin@nordvik.example')).toBe(false);
});

it('is quick with hostile texts', () => {
  const everything = person({ name: 'aa aa', email: 'a@a', phone: '11111' });
  for (const text of [
    'a '.repeat(10_000),
    '1 '.repeat(10_000),
    '+1'.repeat(10_000),
    '(0)0 '.repeat(4000),
    'a@'.repeat(9000),
  ]) {
    everything.isIn(text);
  }
});
