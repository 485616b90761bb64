import type { ChangeKind } from '#shared/model/change-notice.ts';
import type { Processing } from '#shared/model/processing.ts';
import type { SubProcessor } from '#shared/model/sub-processor.ts';
import { blankRecord, recordModels } from '#register/store/records.ts';
import type { Register } from '#register/store/register.ts';
import { addSoundVendor } from '#test/sound-vendor.ts';

const vendors: readonly Partial<SubProcessor>[] = [
  { legalName: 'Fjällmoln Hosting AB', registrationNumber: '559000-0101', address: 'Kajgatan 1\n111 99 Stockholm', country: 'SE', contactName: 'Signe Falk', contactPosition: 'Dataskyddsombud', contactEmail: 'signe.falk@fjallmoln.example', contactPhone: '+46 8 000 00 12' },
  { legalName: 'Grünwald Rechenzentrumsdienstleistungen und Datensicherungsgesellschaft mbH', registrationNumber: 'HRB 000123', address: 'Beispielstraße 114\n80000 München', country: 'DE', contactName: 'Dr. Ulrike Beispielmann-Hochstätter', contactPosition: 'Datenschutzbeauftragte', contactEmail: 'datenschutzbeauftragte@gruenwald-rechenzentrum.example' },
  { legalName: 'Pingvin Meddelanden AS', registrationNumber: '900 000 001', address: 'Havnegata 3\n0150 Oslo', country: 'NO', contactEmail: 'personvern@pingvin.example', contactPhone: '+47 22 00 00 01' },
  { legalName: 'Tähti & Meri Tietoliikennepalvelut Oy', registrationNumber: '0000001-2', address: 'Esimerkkikatu 8 B 14\n00100 Helsingfors', country: 'FI', contactName: 'Aino Malli', contactPosition: 'Tietosuojavastaava', contactEmail: 'tietosuoja@tahtijameri.example' },
  { legalName: 'Cirrus Peak Analytics, Inc.', registrationNumber: '', address: '1200 Example Plaza, Suite 4100\nSpringfield, IL 62701', country: 'US', contactName: 'Privacy Office', contactEmail: 'privacy@cirruspeak.example', disclosure: 'masked', publicLabel: { sv: 'Felsökning och driftövervakning', en: 'Troubleshooting and operations monitoring' } },
  { legalName: 'Ekö Support AB', registrationNumber: '559000-0102', address: 'Storgatan 22\n903 26 Umeå', country: 'SE', contactName: 'Ola Ek', contactEmail: 'ola@eko.example' },
]; // prettier-ignore

const work: readonly Partial<Processing>[] = [
  { purpose: { sv: 'Drift och lagring av tjänsten i datacenter inom EU, inklusive säkerhetskopiering och återställningstester två gånger om året', en: 'Operation and storage of the service in data centres within the EU, including backups and restore tests twice a year' }, personalData: { sv: 'Namn, e-postadress, telefonnummer, personnummer och användarens roll; alla uppgifter som kundens användare själva för in i tjänsten, krypterade', en: 'Name, e-mail address, telephone number, personal identity number and the role of the user; everything that the customer’s users enter into the service, encrypted' }, dataSubjects: { sv: 'Kundens anställda\nKundens klienter och deras närstående', en: 'The customer’s employees\nThe customer’s clients and their relatives' }, description: { sv: 'Underbiträdet tillhandahåller servrar, nät och lagring. Personalen har inte åtkomst till uppgifterna i klartext.', en: 'The sub-processor provides servers, network and storage. Its staff have no access to the data in clear text.' }, retention: { sv: 'Så länge kundavtalet gäller; säkerhetskopior gallras efter 90 dagar', en: 'For the term of the customer contract; backups are deleted after 90 days' }, measures: { sv: 'Kryptering i vila (AES-256) och under överföring (TLS 1.3), tvåfaktorsautentisering, åtkomstloggning, ISO/IEC 27001', en: 'Encryption at rest (AES-256) and in transit (TLS 1.3), two-factor authentication, access logs, ISO/IEC 27001' }, responsibilities: { sv: 'Ansvarar ensamt för driften; felsökning i tjänsten sker hos annat underbiträde', en: 'Solely responsible for operations; troubleshooting in the service is done by another sub-processor' } },
  { purpose: { sv: 'Utskick av SMS med påminnelser', en: 'Text messages with reminders' }, personalData: { sv: 'Mobilnummer, meddelandets text', en: 'Mobile number, text of the message' }, dataSubjects: { sv: 'Kundens klienter', en: 'The customer’s clients' }, retention: { sv: '30 dagar', en: '30 days' } },
  { purpose: { sv: 'Ärendehantering och support i andra linjen, inklusive felsökning i kundens miljö på kundens begäran', en: 'Second-line support and case handling, including troubleshooting in the customer’s environment at the customer’s request' }, personalData: { sv: 'Innehållet i supportärenden, bifogade filer, autentiseringsuppgifter, loggar med IP-adress och tidpunkt', en: 'Content of support cases, attached files, credentials, logs with IP address and time' }, dataSubjects: { sv: 'Användare som kontaktar supporten', en: 'Users who contact support' }, description: { sv: 'Se https://norrskog.example/dataskydd/underbitraden/support-och-felsokning?version=2026-11', en: 'See https://norrskog.example/privacy/sub-processors/support-and-troubleshooting?version=2026-11' }, retention: { sv: '12 månader efter avslutat ärende', en: '12 months after the case is closed' }, measures: { sv: 'Åtkomst endast efter kundens godkännande i varje enskilt ärende', en: 'Access only after the customer’s approval in each case' }, transferTool: 'dpf', storageCountries: ['US', 'IE'], accessCountries: ['US'] },
  { purpose: { sv: 'Tillgänglighetsövervakning', en: 'Availability monitoring' }, personalData: { sv: 'Inga utöver IP-adress', en: 'None beyond IP address' }, dataSubjects: { sv: 'Användare', en: 'Users' }, retention: { sv: '7 dagar', en: '7 days' }, transferTool: 'none-needed' },
  { purpose: { sv: 'Leverantörsbedömning och behörighetsadministration för personuppgiftsansvarigas räkning', en: 'Supplier assessment and administration of authorisations on behalf of controllers' }, personalData: { sv: 'Namn, befattning, behörighetsgrupp', en: 'Name, position, group of authorisations' }, dataSubjects: { sv: 'Kundens anställda', en: 'The customer’s employees' }, retention: { sv: '24 månader', en: '24 months' }, transferTool: 'scc', sccModule: 'three', storageCountries: ['GB', 'IN'], accessCountries: ['IN'] },
]; // prettier-ignore

const changes: readonly ChangeKind[] = ['new', 'location', 'data', 'purpose'];

/**
 * Fills a register with `rows` active processings in words as long as registers have them, some that have ended, a customer
 * and what it was told of changes. Returns the customer's id.
 */
export function fillWithWords(register: Register, rows: number): string {
  const { newId } = register.ports;
  register.commit('edit-organisation', (tx) =>
    tx.update('organisation', register.organisation.id, {
      registrationNumber: '559000-0001',
      address: 'Tallvägen 12\n903 42 Umeå',
      dpoName: 'Ebba Exempelsson',
      dpoEmail: 'dataskydd@norrskog.example',
      measures: {
        sv: 'Kryptering, behörighetsstyrning efter minsta nödvändiga åtkomst, loggning, årlig penetrationstestning och utbildning av personalen.',
        en: 'Encryption, access by least privilege, logging, yearly penetration tests and training of staff.',
      },
    }),
  );
  const ids: string[] = [];
  for (let index = 0; index < rows + 3; index += 1) {
    const ended = index >= rows;
    const given = work[index % work.length] ?? {};
    const vendor = vendors[index % vendors.length] ?? {};
    const { processingIds } = addSoundVendor(register, {
      subProcessor: {
        ...vendor,
        legalName: index < vendors.length ? (vendor.legalName ?? '') : `${vendor.legalName ?? ''} ${index + 1}`,
      },
      processings: [
        { ...given, startsOn: '2024-03-01', ...(ended && { state: 'ended', endedOn: '2026-05-31', deletionConfirmation: index % 2 === 0 ? '2026-06-15, skriftlig bekräftelse från underbiträdet' : '' }) },
      ], // prettier-ignore
    });
    ids.push(...processingIds);
  }
  const customerId = newId();
  register.commit('add-customer', (tx) => {
    const whole = recordModels.customer.parse({
      ...blankRecord('customer'),
      id: customerId,
      name: 'Åsele Vård & Omsorg AB',
      registrationNumber: '559000-0002',
      address: 'Älvgatan 3\n919 32 Åsele',
      contactName: 'Karin Ek',
      contactEmail: 'karin.ek@asele.example',
      contractReference: 'PUB-2025/117',
      language: 'sv',
      authorisation: 'specific',
      noticePeriodDays: 30,
    });
    tx.insert('customer', whole);
    for (const [index, kind] of changes.entries()) {
      const notice = recordModels.changeNotice.parse({ ...blankRecord('changeNotice'), id: newId(), title: `Ändring ${index + 1}` }); // prettier-ignore
      tx.insert('changeNotice', notice);
      tx.insert('plannedChange', recordModels.plannedChange.parse({ ...blankRecord('plannedChange'), id: newId(), noticeId: notice.id, kind, processingId: ids[index % ids.length], newValues: {}, startsOn: `2026-0${index + 2}-01` })); // prettier-ignore
      tx.insert('noticeRecipient', recordModels.noticeRecipient.parse({ ...blankRecord('noticeRecipient'), id: newId(), noticeId: notice.id, customerId, authorisation: 'specific', noticePeriodDays: 30, sentOn: `2026-0${index + 1}-01`, means: 'mail', answer: index === 1 ? 'objected' : 'approved', answeredOn: `2026-0${index + 1}-20` })); // prettier-ignore
    }
  });
  return customerId;
}
