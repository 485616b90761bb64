import { describe, expect, it } from 'vitest';
import { countriesIn } from '#register/importing/countries.ts';

describe('countries', () => {
  it.each([
    ['Sverige', ['SE']],
    ['sweden', ['SE']],
    ['SE/DE', ['SE', 'DE']],
    ['Sverige, Irland och USA', ['SE', 'IE', 'US']],
    ['Sweden, Ireland, and the United States', ['SE', 'IE', 'US']],
    ['Bosnien och Hercegovina', ['BA']],
    ['Nederländerna (EU)', ['NL']],
    ['Tyskland\nFrankrike', ['DE', 'FR']],
    ['Storbritannien; UK', ['GB']],
    ['U.S.', ['US']],
  ])('%s', (text, codes) => {
    expect(countriesIn(text)).toEqual(codes);
  });

  it.each(['EU', 'EES', 'Dublin, Ireland', 'Inom EU', 'Global', 'Sovjetunionen', 'UN', 'XX', '', '-'])(
    'leaves "%s" as text rather than guess',
    (text) => {
      expect(countriesIn(text)).toBeNull();
    },
  );
});
