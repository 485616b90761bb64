import { expect, it } from 'vitest';
import { textsOf } from '#renderer/app/texts.tsx';
import { basisOf, toolOptions } from '#renderer/features/register/transfer-choices.ts';

const english = textsOf('en');
const day = '2026-08-05';
const ids = (countries: string[]) => toolOptions(countries, null, day, english).map(({ id }) => id);

it('offers the adequacy decision only where there is one, with its number and date', () => {
  expect(ids(['CH'])[0]).toBe('adequacy');
  expect(basisOf('adequacy', ['CH'], day, english)).toMatchObject({ fits: true });
  expect(basisOf('adequacy', ['CH'], day, english).text).toContain('2000/518/EC');
  expect(basisOf('adequacy', ['CH', 'IN'], day, english)).toMatchObject({ fits: false });
  expect(basisOf('adequacy', ['US'], day, english)).toMatchObject({ fits: false });
  expect(ids(['IN'])[0]).toBe('scc');
});

it('does not offer the Data Privacy Framework outside the United States or before its decision', () => {
  expect(basisOf('dpf', ['US'], day, english)).toMatchObject({ fits: true });
  expect(basisOf('dpf', ['US', 'IN'], day, english)).toMatchObject({ fits: false });
  expect(basisOf('dpf', ['US'], '2023-07-09', english)).toMatchObject({ fits: false });
});

it('says that none is needed only where nothing leaves the EU/EEA', () => {
  expect(ids([])[0]).toBe('none-needed');
  expect(basisOf('none-needed', ['US'], day, english)).toMatchObject({ fits: false });
});

it('offers what never fits only to the register that says so already', () => {
  expect(ids(['US'])).not.toContain('privacy-shield');
  expect(toolOptions(['US'], 'privacy-shield', day, english).at(-1)).toMatchObject({ id: 'privacy-shield' });
});
