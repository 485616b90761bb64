import type { AnnexAudience } from '#shared/model/annex-content.ts';
import { annexProfile, type AnnexProfile } from '#shared/model/annex-profile.ts';
import { composeAnnex, type Composed, type ComposeOptions } from '#register/annexes/compose.ts';
import { newCustomer } from '#register/customers/customers.ts';
import { blankRecord, recordModels } from '#register/store/records.ts';
import type { Register } from '#register/store/register.ts';
import { newProcessing, newSubProcessor, nextPosition } from '#register/subprocessors/sub-processors.ts';
import { addSoundVendor } from '#test/sound-vendor.ts';
import { newTestRegister } from '#test/registers.ts';

/** Everything that tells who the masked vendor of the register is. */
export const secretsOfMasked = ['Brännkyrka Drift AB', 'Brännkyrka IT', 'Årsta Serverhall AB', '556900-1234'] as const;

/**
 * A register that has one of each: a vendor in two languages, a masked one, one with the signs that formats treat in their
 * own way, one with a long text, one that has ended, one that is planned; and a customer of one of its two services.
 */
export function annexRegister(register: Register = newTestRegister()): Register {
  const { newId } = register.ports;
  const [loans, mail] = [newId(), newId()];
  register.commit('edit-organisation', (tx) => {
    tx.update('organisation', register.organisation.id, {
      registrationNumber: '556677-0001',
      address: 'Hamngatan 2\n411 10 Göteborg',
      dpoName: 'Karin Ek',
      dpoEmail: 'dso@nordvik.example',
      measures: { sv: 'Kryptering, behörighetsstyrning och loggning.', en: 'Encryption, access control and logging.' },
    });
    const service = { ...blankRecord('service'), active: true };
    tx.insert('service', recordModels.service.parse({ ...service, id: loans, name: 'Nordvik Lön' }));
    tx.insert('service', recordModels.service.parse({ ...service, id: mail, name: 'Nordvik Post' }));
    tx.insert('customer', { ...newCustomer(newId(), { name: 'Lindome kommun', language: 'sv' }), ...customer(loans) });
  });
  addSoundVendor(register);
  addMasked(register);
  addOdd(register);
  addOthers(register, mail);
  return register;
}

const customer = (serviceId: string) => ({
  registrationNumber: '212000-0002',
  address: 'Kommunhuset, 437 00 Lindome',
  contractReference: 'PUB 2025/117 & <bilaga 3>',
  serviceIds: [serviceId],
});

function addMasked(register: Register): void {
  const [legalName, tradeName, formerName, registrationNumber] = secretsOfMasked;
  addSoundVendor(register, {
    subProcessor: {
      legalName,
      tradeName,
      formerNames: [formerName],
      registrationNumber,
      address: 'Serverhallsvägen 1, 125 30 Älvsjö',
      disclosure: 'masked',
      publicLabel: { sv: 'IT-drift', en: 'IT operations' },
    },
    processings: [{ purpose: { sv: 'Drift av databaser' }, personalData: { sv: 'Alla uppgifter i tjänsten' } }],
  });
}

/** A formula, a bar, tags, quotes, an ampersand, Markdown, and several lines. */
function addOdd(register: Register): void {
  addSoundVendor(register, {
    subProcessor: {
      legalName: '=Ljung & Söner | "Data" <AB>',
      registrationNumber: '-556700-0001',
      address: '@Norra vägen 1\n| 903 42 Umeå',
      country: 'US',
      contactName: 'Åke Ljung',
      contactEmail: 'ake_ljung*@ljung.example',
      contactPhone: '+46 8 000 00 00',
    },
    processings: [
      {
        purpose: {
          sv: 'Analys: a < b & c > d, "citat" och `kod`\n- inte en lista\n# inte en rubrik\n1. inte numrerad',
          en: 'Analysis: a < b & c > d, "quotes" and `code`',
        },
        personalData: { sv: '+46-nummer; *e-post*, [länk](https://x.example) &amp; ~~mer~~ $1$', en: '=1+1' },
        description: { sv: longText },
        storageCountries: ['US'],
        accessCountries: ['IN'],
        transferTool: 'scc',
        sccModule: 'three',
        measures: { sv: 'Pseudonymisering', en: 'Pseudonymisation' },
      },
    ],
    agreements: [],
  });
}

const longText = Array.from(
  { length: 60 },
  (_, index) => `Mening ${index + 1} säger att uppgifterna behandlas enligt instruktion.`,
).join(' ');

function addOthers(register: Register, serviceId: string): void {
  const { newId } = register.ports;
  register.commit('import-list', (tx) => {
    const vendor = (legalName: string, given: Partial<ReturnType<typeof newProcessing>>) => {
      const { id } = tx.insert('subProcessor', newSubProcessor(newId(), { legalName, country: 'SE' }));
      tx.insert('processing', newProcessing(newId(), nextPosition(register), { subProcessorId: id, ...given }));
    };
    vendor('Gamla Arkivet AB', {
      purpose: { sv: 'Arkivering', en: 'Archiving' },
      state: 'ended',
      endedOn: '2026-01-31',
      deletionConfirmation: 'Intyg 2026-02-10 | "raderat" & klart',
    });
    vendor('Framtidens Moln AB', { purpose: { sv: 'Säkerhetskopior' }, state: 'planned', startsOn: '2026-09-01' });
    vendor('Posten Extra AB', { purpose: { sv: 'Utskick', en: 'Mailings' }, serviceIds: [serviceId] });
  });
}

/** For whom each profile is made in the golden files. */
const audiences: Readonly<Record<AnnexProfile, AnnexAudience>> = {
  list: 'public',
  'annex-iii': 'public',
  'annex-iv': 'customer',
  branch: 'customer',
  'art-30-2': 'internal',
  full: 'internal',
};
export const goldenProfiles = annexProfile.options;

/** The annex of a golden file: `list` is bilingual, `branch` and `annex-iv` are the customer's. */
export function goldenAnnex(register: Register, profile: AnnexProfile): Composed {
  return composeAnnex(register, goldenChoice(register, profile));
}

export function goldenChoice(register: Register, profile: AnnexProfile): ComposeOptions {
  const audience = audiences[profile];
  return {
    profile,
    language: 'sv',
    secondLanguage: profile === 'list' ? 'en' : null,
    audience,
    customerId: audience === 'customer' ? (register.all('customer')[0]?.id ?? null) : null,
    number: '2026-001',
  };
}
