import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { annexEndings, type AnnexEnding } from '#shared/model/annex-format.ts';
import type { AnnexAudience } from '#shared/model/annex-content.ts';
import { columnContent, type AnnexProfile } from '#shared/model/annex-profile.ts';
import { composeAnnex } from '#register/annexes/compose.ts';
import { formatOf } from '#register/annexes/formats.ts';
import { addOwnProfile, updateOwnProfile } from '#register/annexes/own-profiles.ts';
import type { Register } from '#register/store/register.ts';
import { updateSubProcessor } from '#register/subprocessors/sub-processors.ts';
import { annexRegister, secretsOfMasked } from '#test/annex-register.ts';
import { standsIn, unpacked } from '#test/hidden-text.ts';
import { hasProgram, runProgram } from '#test/independent-program.ts';
import { temporaryFolder } from '#test/registers.ts';

/** A word that stands nowhere else, among signs that formats escape. */
const word = fc.stringMatching(/^Q[a-z]{6}x$/u);
const signs = fc.stringMatching(/^[&<>"'|\\`*_[\]()%$#@=+åöéŁß-]{0,4}$/u);
const secret = fc.tuple(signs, word, signs).map(([before, found, after]) => ({ found, text: before + found + after }));
const secrets = fc.record({
  legalName: secret,
  tradeName: secret,
  formerName: secret,
  address: secret,
  contact: secret,
  registrationNumber: fc.stringMatching(/^55[1-9]\d{3}-[1-9]\d{3}$/u),
});
type Secrets = typeof secrets extends fc.Arbitrary<infer S> ? S : never;

const outside: readonly AnnexProfile[] = ['list', 'annex-iii', 'annex-iv', 'branch'];
const profiles = fc.constantFrom<(AnnexProfile | 'own')[]>(...outside, 'own');

/** What the masked vendor of the register is called from now on. */
function rename(register: Register, id: string, names: Secrets): void {
  updateSubProcessor(register, id, {
    legalName: `${names.legalName.text} AB`,
    tradeName: names.tradeName.text,
    formerNames: [names.formerName.text],
    registrationNumber: names.registrationNumber,
    address: names.address.text,
    contactName: names.contact.text,
  });
}

/** With every column that may be read outside. */
function ownProfile(register: Register): string {
  const { id } = addOwnProfile(register, { name: 'Alla spalter', base: 'branch' }).result;
  const told = columnContent.options.filter((content) => content !== 'customers');
  const wanted = [
    'name-and-number',
    'address',
    'contact',
    'country',
    'engaged-by',
    'services',
    'agreement',
    'transfer',
  ];
  const columns = told.filter((content) => wanted.includes(content)).map((content) => ({ content, label: {} }));
  updateOwnProfile(register, id, { columns });
  return id;
}

/** All bytes of the file, and what a reader of the PDF sees: glyphs are numbers in it. */
async function everything(content: Parameters<typeof rendered>[0], ending: AnnexEnding): Promise<Buffer[]> {
  const bytes = await rendered(content, ending);
  if (ending !== '.pdf' || !hasProgram('pdftotext')) return unpacked(bytes);
  const path = join(temporaryFolder(), 'annex.pdf');
  writeFileSync(path, bytes);
  return [...unpacked(bytes), Buffer.from(runProgram('pdftotext', ['-raw', '-enc', 'UTF-8', path, '-']).output)];
}

const rendered = (content: Parameters<ReturnType<typeof formatOf>['render']>[0], ending: AnnexEnding) =>
  formatOf(`x${ending}`).render(content, {});

it.each([
  { endings: annexEndings.filter((ending) => ending !== '.pdf'), numRuns: 12 },
  { endings: ['.pdf'] as const, numRuns: 3 },
])(
  'a masked name is in no byte of a public annex, and is in the customer’s: $endings',
  async ({ endings, numRuns }) => {
    const register = annexRegister();
    const masked = register.all('subProcessor').find(({ legalName }) => legalName === secretsOfMasked[0]);
    const own = ownProfile(register);
    const id = masked?.id ?? '';
    // One that is engaged through it: a column may say so.
    updateSubProcessor(register, register.all('subProcessor').at(-1)?.id ?? '', { engagedById: id });
    const customerId = register.all('customer')[0]?.id ?? '';
    const property = fc.asyncProperty(secrets, profiles, async (names, profile) => {
      rename(register, id, names);
      const compose = (audience: AnnexAudience) =>
        composeAnnex(register, {
          profile: profile === 'own' ? 'branch' : profile,
          ownProfileId: profile === 'own' ? own : null,
          language: 'sv',
          secondLanguage: 'en',
          audience,
          customerId: audience === 'customer' ? customerId : null,
          number: null,
        }).content;
      const { registrationNumber, ...texts } = names;
      const words = [...Object.values(texts).map(({ found }) => found), registrationNumber];
      for (const ending of endings) {
        const open = await everything(compose('public'), ending);
        expect([ending, words.filter((found) => standsIn(open, found))]).toEqual([ending, []]);
        const told = await everything(compose('customer'), ending);
        expect([ending, standsIn(told, names.legalName.found)]).toEqual([ending, true]);
      }
    });
    await fc.assert(property, { numRuns });
  },
);
