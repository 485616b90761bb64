import { phrases } from '#register/importing/fold.ts';

/** Words for kinds of services and vendors; folded. A name made of nothing else is a category. */
export const genericWords = phrases(`
  it, ikt, ict, sms, mms, e, post, epost, epostutskick, mejl, mail, email, chatt, chat, telefoni, telefon, vaxel, videomoten, video, webb, web, internet,
  drift, itdrift, driftpartner, hosting, webbhotell, moln, molntjanst, molntjanster, molndrift, server, servrar, serverdrift, datacenter, lagring,
  backup, sakerhetskopiering, infrastruktur, natverk, databas, databaser, plattform, system, systemutveckling, systemutvecklare, programvara, mjukvara, app, appar,
  utveckling, utvecklingspartner, utvecklare, forvaltning, underhall, support, kundsupport, kundtjanst, kundservice, kundvard, helpdesk, servicedesk,
  arendehantering, betalning, betalningar, betaltjanst, betaltjanster, betallosning, betalvaxel, kortbetalning, kortinlosen, faktura, fakturering,
  fakturaservice, inkasso, inkassobolag, inkassotjanst, kreditupplysning, kreditkontroll, redovisning, bokforing, ekonomi, ekonomisystem, lon, lonehantering, revision, revisor,
  revisorer, juridik, advokat, advokatbyra, konsult, konsulter, konsultbolag, bemanning, rekrytering, utbildning, marknadsforing, nyhetsbrev, utskick,
  kommunikation, analys, analysverktyg, webbanalys, statistik, enkat, enkater, undersokningar, overvakning, loggning, felsokning, felrapportering, identifiering,
  inloggning, autentisering, legitimering, signering, esignering, sakerhet, itsakerhet, penetrationstest, sok, sokning, kartor, kartor, oversattning, transkribering, tryckeri, tryck,
  print, frakt, logistik, transport, arkiv, arkivering, destruktion, dokumenthantering, crm, hr, ai, avisering, aviseringar, meddelanden, push, notiser, samarbetsverktyg,
  operations, operation, operator, cloud, storage, network, infrastructure, database, databases, platform, software, development, developer, developers, maintenance, customer,
  service, services, desk, help, ticketing, payment, payments, billing, invoicing, invoice, debt, collection, credit, accounting, bookkeeping, payroll, audit, auditor,
  auditors, legal, consultant, consultants, consulting, staffing, recruitment, training, marketing, newsletter, newsletters, mailing, messaging, messages, notification,
  notifications, communication, communications, analytics, analysis, statistics, survey, surveys, monitoring, logging, error, tracking, identity, identification, login, authentication,
  verification, signing, signature, security, search, maps, translation, transcription, printing, shipping, logistics, archiving, document, management, data, center, centre, centers,
  delivery, processing, content, cdn, telephony, voice, conferencing, phone, tjanst, tjanster, leverantor, leverantorer, partner, partners, provider, providers, vendor,
  vendors, supplier, suppliers, byra, byraer, agency, agencies, firm, underbitrade, underbitraden, subprocessor, subcontractor, subcontractors, underkonsult, underkonsulter, underleverantor,
  underleverantorer, teknisk, technical, tekniska, extern, externa, externt, external, digital, digitala, intern, internal, third, party, tredjepart, online, hantering, handling, losning, verktyg,
  tool, tools, solution, solutions, system, systems, bank, banker, forsakring, insurance, affarssystem, rapportering, reporting, integration, integrationer, integrations,
  testning, testing, test, kvalitet, quality, fysisk, post, postal, brev, letter, letters, paket, hemsida, website, webbplats, kampanj, kund, formedlare, foretag, foretaget, bolag, datahall, freelancer, freelancers, frilansare, gateway, betalleverantor, smsleverantor, smstjanst`);

/** Words that join the others and say nothing. */
export const joiningWords = phrases(
  `och, and, for, av, of, till, to, med, with, the, a, i, in, samt, or, eller, via, till, vara, var, our, en, ett, s, x`,
);

/** Words that speak of some vendor without saying which. */
export const vagueWords = phrases(
  `diverse, olika, ovriga, andra, annan, flera, various, other, others, several, different, some, misc, samtliga, certain, vissa`,
);

/** Ends of compounds and last words that make a name a kind of vendor: "Utvecklingspartner", "SMS-leverantör", "Payment provider". */
export const genericEnd =
  /(?:partner|leverantor(?:er)?|konsult(?:er)?|tjanst(?:er)?|hantering|utveckling|utvecklare|drift|support|service|losning(?:ar)?|verktyg|system|byra|plattform|forvaltning|hosting|lagring|overvakning|utskick|provider|providers|vendor|vendors|supplier|suppliers|agency|consultants?|contractors?|services|operations|management|hosting)$/u;

/** A remark instead of a name: who it is is told on request. */
export const onRequest =
  /kontakta oss|contact us|på begäran|på förfrågan|on request|upon request|uppges (?:inte|ej)|lämnas ut|not disclosed|undisclosed|confidential|konfidentiell|sekretess|namn(?:et)? lämnas|available on|by request|hemlig/iu;
