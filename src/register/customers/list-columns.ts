import { customerColumn, type CustomerColumn } from '#shared/ipc/customers-contract.ts';
import { fold, phrases } from '#register/importing/fold.ts';

/** Headings that mean a column when they are the whole heading; folded (see fold.ts), Swedish and English. */
const exactHeadings: Readonly<Record<CustomerColumn, ReadonlySet<string>>> = {
  name: phrases(`
    kund, kunder, kundnamn, kundens namn, namn, personuppgiftsansvarig, personuppgiftsansvarige, ansvarig, bolag,
    foretag, foretagsnamn, organisation, myndighet, kommun, part, customer, customers, customer name, name, client,
    client name, controller, data controller, company, company name, account, organization, legal name`),
  registrationNumber: phrases(`
    org nr, orgnr, organisationsnummer, org nummer, registreringsnummer, registration number, company number,
    reg no, company registration number, org no, company id, vat, vat number, momsnummer`),
  address: phrases('adress, postadress, besoksadress, address, postal address, registered address, sate'),
  country: phrases('land, hemvist, country'),
  contactName: phrases(`
    kontakt, kontaktperson, kontaktuppgifter, referens, contact, contact person, contact name,
    contact details, reference`),
  contactEmail: phrases(`
    e post, epost, e postadress, epostadress, mejl, mejladress, mail, mailadress, kontakt e post, kontaktens e post,
    kontaktpersonens e post, e mail, email, email address, e mail address, contact email, contact e mail`),
  representative: phrases(`
    eu foretradare, foretradare i eu, foretradare i unionen, foretradare artikel 27, eu representative,
    representative in the eu, representative in the union, article 27 representative`),
  dpoName: phrases(`
    dataskyddsombud, dataskyddsombudet, dataskyddsombudets namn, ombud, dso, dpo, dpo name, data protection officer,
    data protection officer name, name of the data protection officer`),
  dpoEmail: phrases(`
    dataskyddsombudets e post, dataskyddsombudets epost, dataskyddsombudets e postadress, dso e post, dpo e post,
    ombudets e post, dpo email, dpo e mail, data protection officer email, data protection officer e mail,
    the officer s e mail`),
  dpoPhone: phrases(`
    dataskyddsombudets telefon, dataskyddsombudets telefonnummer, dso telefon, dpo telefon, ombudets telefon, dpo phone,
    data protection officer phone, the officer s phone`),
  contractReference: phrases(`
    avtal, avtalsnummer, avtalsnr, avtalsreferens, avtals id, diarienummer, dnr, kontrakt, contract, agreement,
    contract reference, contract number, contract no, agreement number, reference number`),
  services: phrases(`
    tjanst, tjanster, anvanda tjanster, tjanster som anvands, produkt, produkter, system, service, services,
    services used, product, products`),
  language: phrases('sprak, bilagans sprak, bilagornas sprak, kundens sprak, language, annex language'),
  authorisation: phrases(`
    godkannande, typ av godkannande, forhandstillstand, tillstand, medgivande, authorisation, authorization,
    type of authorisation, type of authorization, approval, consent`),
  noticePeriodDays: phrases(`
    varsel, varseltid, varsel i dagar, varsel dagar, varseltid i dagar, varseltid dagar, underrattelsetid,
    underrattelsetid dagar, frist, frist i dagar, invandningsfrist,
    notice, notice period, notice days, notice period days, notice period in days, notice of changes days,
    objection period, days of notice`),
  notes: phrases('anteckning, anteckningar, kommentar, kommentarer, ovrigt, notering, notes, note, comment, comments'),
};

/** Words that give a heading away when it says more, tried in this order: the more special column first. */
const stems: readonly (readonly [CustomerColumn, RegExp])[] = [
  ['noticePeriodDays', /\b(varsel\w*|varsling\w*|underrattelsetid|frist\w*|notice period|objection period)\b/u],
  ['authorisation', /\b(godkannande\w*|forhandstillstand|authori[sz]ation)\b/u],
  ['dpoEmail', /^(?=.*\b(dataskyddsombud\w*|dso|dpo|data protection officer)\b).*\b(e ?post\w*|e ?mail|mejl\w*)\b/u],
  ['dpoPhone', /^(?=.*\b(dataskyddsombud\w*|dso|dpo|data protection officer)\b).*\b(tel\w*|tfn|mobil\w*|phone)\b/u],
  ['contactEmail', /\b(e ?post\w*|e ?mail|mejl\w*)\b/u],
  ['registrationNumber', /\b(org(anisations)? ?(nr|nummer)|registration (number|no)|company number)\b/u],
  ['contractReference', /\b(avtals\w*|contract|diarienummer)\b/u],
  ['services', /\b(tjanst|tjanster|services?|produkter|products)\b/u],
  ['language', /\b(sprak|language)\b/u],
  ['address', /\b(adress\w*|address)\b/u],
  ['contactName', /\b(kontakt\w*|contact)\b/u],
  ['dpoName', /\b(dataskyddsombud\w*|data protection officer)\b/u],
  ['name', /\b(kund\w*|personuppgiftsansvarig\w*|customer|controller)\b/u],
];

const exact = new Map(
  customerColumn.options.flatMap((column) => [...exactHeadings[column]].map((heading) => [heading, column] as const)),
);
const longestHeading = 90;

/** A heading of a list and what it means; null: not understood. */
export interface ListColumn {
  readonly heading: string;
  readonly column: CustomerColumn | null;
}

/**
 * The columns of a row of headings, or null where the cells are not that: it takes one for the name that is known as a
 * whole, or two columns and half of the headings understood.
 */
export function customerColumnsOf(cells: readonly string[]): ListColumn[] | null {
  const filled = cells.filter((cell) => cell !== '');
  if (filled.length === 0 || filled.some((cell) => cell.length > longestHeading)) return null;
  const seen = new Set<CustomerColumn>();
  const wholes = cells.map((cell) => exact.get(fold(cell)));
  const columns = cells.map((heading, at): ListColumn => {
    const column = wholes[at] ?? stemOf(heading);
    const isTaken = column === null || seen.has(column) || (wholes[at] === undefined && wholes.includes(column));
    if (isTaken) return { heading, column: null };
    seen.add(column);
    return { heading, column };
  });
  if (!seen.has('name')) return null;
  if (filled.length === 1) return wholes.includes('name') ? columns : null;
  return seen.size > 1 && seen.size * 2 >= filled.length ? columns : null;
}

const stemOf = (heading: string): CustomerColumn | null =>
  stems.find(([, stem]) => stem.test(fold(heading)))?.[0] ?? null;
