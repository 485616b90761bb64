import type { ImportField } from '#shared/model/import-plan.ts';
import { phrases } from '#register/importing/fold.ts';

/** Labels that mean a column when they are the whole label; folded (see fold.ts), Swedish and English. */
export const exactLabels: Readonly<Record<ImportField, ReadonlySet<string>>> = {
  name: phrases(`
    underbitrade, underbitraden, underbitradets namn, namn pa underbitrade, namn pa underbitradet, namn,
    personuppgiftsunderbitrade, underleverantor, underleverantorer, leverantor, leverantorer,
    leverantorens namn, bolag, bolagsnamn, foretag, foretagsnamn, juridiskt namn, juridisk person, enhet, part,
    tredje part, sub processor, sub processors, subprocessor, subprocessors, name, entity, entity name,
    legal entity, legal name, company, company name, vendor, vendors, vendor name, supplier, suppliers,
    supplier name, provider, service provider, third party, third party service provider, third party vendor,
    partner, name of sub processor, name of subprocessor, sub processor name, subprocessor name, organisation,
    organization, bitrade, tjansteleverantor, mottagare, recipient, processor, name of the sub processor,
    name of entity`),
  purpose: phrases(`
    andamal, andamalet, andamal med behandlingen, syfte, syften, syfte med behandlingen, behandling,
    behandlingens andamal, behandlingens art, anvandning, anvands till, anvands for, uppgift, funktion, roll,
    uppdrag, purpose, purposes, purpose of processing, processing purpose, processing, nature of processing,
    function, use, used for, use case, reason, processing activity, processing activities, activity, role,
    andamal syfte, varfor, why, what they do, what we use it for, nature and purpose, scope, subject matter`),
  personalData: phrases(`
    personuppgifter, personuppgift, personuppgifter som delas, personuppgifter som behandlas, uppgifter, data,
    kategorier av personuppgifter, typ av personuppgifter, typer av personuppgifter, delade personuppgifter,
    datatyp, personal data, personal data shared, personal data processed, shared personal data,
    data processed, data shared, categories of personal data, types of personal data, type of personal data,
    types of data, data types, data type, data categories, categories of data, customer data,
    personal information, information shared, data accessed, vilka uppgifter, vilka personuppgifter, what data,
    which data, informationstyp`),
  service: phrases(`
    tjanst, tjanster, produkt, system, verktyg, beskrivning, beskrivning av tjansten, levererad tjanst,
    kategori, typ, service, services, product, tool, description, service provided, services provided,
    category, type, type of service, description of service, description of services, services performed,
    applicable service, platform, typ av tjanst, service description, tillhandahallen tjanst`),
  dataSubjects: phrases(`
    registrerade, kategorier av registrerade, data subjects, categories of data subjects, data subject`),
  country: phrases(`
    land, lander, plats, platser, lagringsplats, lokalisering, geografi, region, ort, var, hemvist,
    jurisdiktion, plats for behandling, plats for behandlingen, behandlingsplats, 
    land for behandling, serverplats, country, countries, location, locations, hosting location, data location,
    processing location, geography, location of processing, country of processing, where, jurisdiction,
    data residency, entity country, entity location, corporate location, data center location,
    data centre location`),
  transferTool: phrases(`
    overforingsmekanism, overforingsverktyg, skyddsatgarder, skyddsatgard, tredjelandsoverforing, overforing,
    rattslig grund for overforing, transfer tool, transfer mechanism, safeguards, safeguard, transfer,
    transfers, transfer safeguards, international transfer mechanism, data transfer mechanism,
    legal basis for transfer, overforing till tredje land, lagligt stod for overforing`),
  retention: phrases(`
    lagringstid, gallring, gallringstid, bevarandetid, retention, retention period, storage period, hur lange,
    duration, varaktighet`),
  measures: phrases(`
    sakerhetsatgarder, tekniska och organisatoriska atgarder, sakerhet, security, security measures, measures,
    toms, certifieringar, certifications`),
  registrationNumber: phrases(`
    org nr, orgnr, organisationsnummer, org nummer, registreringsnummer, registration number, company number,
    reg no, company registration number, vat, vat number, company id, org no`),
  address: phrases(`
    adress, postadress, address, registered address, postal address, registered office, sate`),
  contact: phrases(`
    kontaktperson, kontakt, kontaktuppgifter, dataskyddsombud, contact, contact person, contact details, dpo,
    privacy contact`),
  website: phrases(`
    webbplats, webbsida, hemsida, lank, website, web site, url, link, webb, homepage, privacy policy,
    integritetspolicy`),
  publicLabel: phrases('offentlig benamning, public label'),
  location: phrases(''),
  description: phrases(''),
  responsibilities: phrases('avgransning av ansvar, delimitation of responsibilities'),
};

/**
 * Words that give a label away when it says more than the table above ("Vilka personuppgifter delas med leverantören"),
 * tried in this order: the more special field first, the name last, because the other labels often name the vendor too.
 */
export const labelStems: readonly (readonly [ImportField, RegExp])[] = [
  ['dataSubjects', /\b(registrerade|data subjects?)\b/u],
  ['retention', /\b(lagringstid\w*|gallring\w*|retention|bevarande\w*)\b/u],
  ['transferTool', /\b(overforing\w*|skyddsatgard\w*|transfers?|safeguards?)\b/u],
  ['measures', /\b(sakerhetsatgard\w*|security measures)\b/u],
  ['registrationNumber', /\b(org(anisations)? ?(nr|nummer)|registration (number|no)|company number)\b/u],
  ['website', /\b(webb\w*|hemsida|website|url)\b/u],
  ['contact', /\b(kontakt\w*|contact)\b/u],
  ['address', /\b(adress\w*|address)\b/u],
  [
    'personalData',
    /\b(personuppgift\w*|personal (data|information)|data (shared|processed|categories|types)|delade uppgifter)\b/u,
  ],
  ['purpose', /\b(andamal\w*|syfte\w*|purposes?)\b/u],
  ['country', /\b(land|lander|plats\w*|country|countries|locations?|lagringsplats)\b/u],
  ['service', /\b(tjanst|tjanster|services?( provided)?|beskrivning|description)\b/u],
  [
    'name',
    /\b(underbitrade\w*|underleverantor\w*|leverantor\w*|sub ?processors?|vendors?|suppliers?|providers?|foretag\w*|bolag\w*|company|entity)\b/u,
  ],
];
