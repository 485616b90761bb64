import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import formats from 'ajv-formats';
import { expect, it } from 'vitest';
import { composeAnnex } from '#register/annexes/compose.ts';
import { issueAnnex } from '#register/annexes/issue.ts';
import { annexRegister, goldenChoice, goldenProfiles } from '#test/annex-register.ts';
import { annexSchema } from '#test/annex-schema.ts';
import { temporaryFolder } from '#test/registers.ts';

const published = readFileSync(join(import.meta.dirname, '../docs/annex.schema.json'), 'utf8');

it('docs/annex.schema.json is that of the model (else run: node scripts/write-annex-schema.ts)', () => {
  expect(published).toBe(annexSchema());
});

it('an independent validator finds every issued JSON annex valid, and one with another field not', async () => {
  const ajv = new Ajv2020({ strict: true, strictRequired: false, allErrors: true });
  formats(ajv);
  const validate = ajv.compile(JSON.parse(published));
  const register = annexRegister();
  const out = join(temporaryFolder(), 'annex.json');
  for (const profile of goldenProfiles) {
    const choice = goldenChoice(register, profile);
    const supersedes = register.all('annex').findLast(({ audience }) => audience === choice.audience) ?? null;
    await issueAnnex(register, { ...choice, supersedes, withChanges: supersedes !== null, out, identity: null });
    const written: unknown = JSON.parse(readFileSync(out, 'utf8'));
    expect([profile, validate(written), validate.errors]).toEqual([profile, true, null]);
  }
  const { content } = composeAnnex(register, goldenChoice(register, 'list'));
  for (const wrong of [{ rowIds: [] }, { asOf: '1 mars' }, { rows: [{ name: 1 }] }, { formatVersion: 3 }])
    expect([wrong, validate({ ...content, ...wrong })]).toEqual([wrong, false]);
});
