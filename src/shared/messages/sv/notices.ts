import type { noticesEn } from '#shared/messages/en/notices.ts';

/** Ändringsmeddelanden: vad motorn, kommandoraden och anmärkningarna säger om dem. */
export const noticesSv: Record<keyof typeof noticesEn, string> = {
  'error.NOTICE_SENT':
    'Kunder har underrättats om ”{title}”, så inget har ändrats: det som har meddelats står fast. Meddela det som nu är annorlunda i ett eget meddelande.',
  'error.NOTICE_WITHDRAWN': '”{title}” har dragits tillbaka, så inget har ändrats.',
  'error.NOTICE_NOT_SENT':
    '{customer} har ännu inte underrättats om ”{title}”, så inget har ändrats. Markera först meddelandet som skickat.',
  'error.NOTICE_EMPTY': '”{title}” innehåller ingen ändring, så det har inte skrivits. Lägg först till ändringarna.',
  'error.NOTICE_NOT_OBJECTED': '{customer} har inte invänt mot ”{title}”, så det finns inget att reda ut.',
  'error.NOTICE_NAMES_MASKED':
    'Meddelandet till {customer} skapades inte: namnet ”{name}”, som är maskerat för kunden, skulle ha stått i texten ”{text}”. Formulera om texten, eller ange hos kunden att maskerade namn lämnas ut till den.',
  'error.CHANGE_PROCESSING_UNFIT':
    '”{name}” är {state, select, planned {planerad} active {redan aktiv} other {redan avslutad}} och kan därför inte stå i ett meddelande som {kind, select, new {en ny behandling} replaced {en ny behandling} ended {en som upphör} other {en som ändras}}. Inget har ändrats. {kind, select, new {Välj en planerad.} replaced {Välj en planerad.} other {Välj en aktiv.}}',
  'error.CHANGE_REPLACES_UNFIT':
    '”{name}” kan inte vara den som ersätts här. Inget har ändrats. Välj en annan, aktiv behandling, och bara för en ändring som ersätter en sådan.',
  'error.CHANGE_CARRIED_OUT': '”{name}” har redan ändrats som meddelats, den {date}. Inget har ändrats.',
  'error.CHANGE_NOT_PERMITTED':
    'Ändringen får inte genomföras den {on}: {why, select, not_sent {{who} har inte underrättats} not_approved {{who} har inte godkänt den} objection_open {{who} har invänt, och invändningen är inte utredd} no_notice_period {{who} saknar frist för invändningar och har inte godkänt den} too_early {{who} kan invända till och med den {until}} announced_later {den har meddelats gälla från och med den {from}} other {{who}}}{more, plural, =0 {.} other { (och # till).}} Inget har ändrats.',
  'error.CUSTOMER_HAS_NOTICES':
    '{name} har underrättats om {count, plural, one {en ändring, som finns} other {# ändringar, som finns}} kvar i registret, så kunden har inte tagits bort.',
  'error.PROCESSING_IN_NOTICE':
    '”{name}” står i meddelandet ”{title}”, så inget har tagits bort. {sent, select, yes {Kunder har underrättats om den: avsluta behandlingen i stället.} other {Ta först bort ändringen ur meddelandet.}}',
  'problem.too-early': 'datumet får inte ligga före {limit}',
  'noticeEvidence.mayStart.not': 'Får inte börja ännu',
  'noticeEvidence.mayStart.from': 'Får börja {date}',
  'noticeEvidence.authorisation.general': 'Allmänt förhandstillstånd',
  'noticeEvidence.authorisation.specific': 'Särskilt förhandstillstånd',
  'noticeEvidence.answer.none': 'Inget svar',
  'noticeEvidence.answer.approved': 'Godkänt',
  'noticeEvidence.answer.objected': 'Invändning',

  'noticeEvidence.title': 'Underlag: {title}',
  'noticeEvidence.file': 'Underlag',
  'noticeEvidence.internal': 'Underlag för ett ändringsmeddelande · internt',
  'noticeEvidence.state': 'Läge',
  'noticeEvidence.changes': 'Vad som meddelades',
  'noticeEvidence.change': 'Ändring',
  'noticeEvidence.startsOn': 'Meddelat från',
  'noticeEvidence.carriedOutOn': 'Genomförd',
  'noticeEvidence.notCarriedOut': 'Inte ännu',
  'noticeEvidence.recipients': 'Till vem, och vad de svarade',
  'noticeEvidence.sent': 'Skickat',
  'noticeEvidence.notSent': 'Inte skickat',
  'noticeEvidence.deadline': 'Sista dag att svara',
  'noticeEvidence.answer': 'Svar',
  'noticeEvidence.settled': 'Utredd',
  'noticeEvidence.documents': 'Dokument',
  'noticeEvidence.document.notice': 'Meddelande',
  'noticeEvidence.document.proof': 'Bevis på att det skickats',
  'noticeEvidence.document.answer': 'Svar',
  'noticeEvidence.history': 'Registrets revisioner om meddelandet',
  'noticeEvidence.revision': 'Revision',
  'noticeEvidence.done': 'Vad som gjordes',
  'noticeEvidence.provenance':
    'Sammanställt {time} ur registrets revision {number}. Revisionens SHA-256: {hash}. Varje revisions kontrollsumma omfattar den föregående, så att inget däremellan kan ändras obemärkt.',

  'check.change-unannounced.title': 'Ändring som inte har meddelats',
  'check.change-unannounced.text':
    '”{processing}” hos {name}: {kind, select, new {behandlingen har börjat} ended {behandlingen har upphört} location {platsen har ändrats} purpose {ändamålet har ändrats} other {personuppgifterna har ändrats}} sedan bilagor utfärdades till kunder som berörs, och inget meddelande har underrättat dem. Meddela ändringen, eller lägg anmärkningen åt sidan med ett skäl om de har fått veta det på annat sätt.',
  'check.change-unannounced.source': 'Art. 28.2 GDPR',
  'check.change-not-permitted.title': 'Ändring gjord innan den fick göras',
  'check.change-not-permitted.text':
    '”{change}”, som meddelats i ”{name}”, är ändrad sedan {on}, men {why, select, not_sent {{who} hade inte underrättats} not_approved {{who} hade inte godkänt den} objection_open {{who} har invänt, och invändningen är inte utredd} no_notice_period {{who} saknar frist för invändningar och hade inte godkänt den} too_early {{who} kunde invända till och med den {date}} other {den meddelades gälla från och med den {date}}}{more, plural, =0 {} other { (och # till)}}. Återställ tills den är tillåten, eller red ut saken med kunden.',
  'check.change-not-permitted.source': 'Art. 28.2 GDPR',
  'check.notice-answer-missing.title': 'Svar på ett meddelande saknas',
  'check.notice-answer-missing.text':
    '”{name}”: {answer, select, objected {{customer} har invänt, och det är inte antecknat hur invändningen har retts ut trots att fristen gick ut den {deadline}. Red ut den och anteckna hur.} other {{customer} ger tillstånd för varje underbiträde och har inte svarat senast den {deadline}. Fråga, och anteckna svaret.}}',
  'check.notice-answer-missing.source': 'Art. 28.2 GDPR',
  'check.notice-customer-left-out.title': 'Kund som lämnats utanför ett meddelande',
  'check.notice-customer-left-out.text':
    '”{name}” berör {customer}, genom de tjänster som kunden använder, men {customer} är inte med bland dem som underrättas. Lägg till kunden, eller lägg anmärkningen åt sidan med skälet.',
  'check.notice-customer-left-out.source': 'Art. 28.2 GDPR',
  'check.notice-start-too-early.title': 'Meddelad start före sista dag att svara',
  'check.notice-start-too-early.text':
    '”{name}” meddelade ”{change}” från och med den {startsOn}, men {customer}{more, plural, =0 {} other { (och # till)}} får svara till och med den {deadline}. Genomför inte ändringen före den {earliest} utan godkännande, och underrätta kunderna om den senare starten.',
  'check.notice-start-too-early.source': 'Art. 28.2 GDPR; kundernas avtal',
  'check.notice-too-late.title': 'Meddelandet hinner inte gälla till planerad start',
  'check.notice-too-late.text':
    '”{name}” har inte skickats till {customer}{more, plural, =0 {} other { (och # till)}}, och ändringarna är planerade från {startsOn}. Skickas det i dag får de börja tidigast {earliest}. Skicka det och flytta starten.',
  'check.notice-too-late.source': 'Art. 28.2 GDPR; kundernas avtal',

  'error.NOTICE_NOT_FOUND':
    'Det finns inget meddelande som heter ”{title}” i {file}. Se vilka som finns med ”bilaga notices”.',
  'error.NOTICE_AMBIGUOUS': 'Flera meddelanden i {file} heter ”{title}”. Ge ett av dem en annan rubrik.',
  'cli.help.notices':
    'Listar ändringsmeddelandena: hur det står till med vart och ett, när ändringarna får börja och, för varje kund, när den underrättades, sista dag att svara och vad den svarade.',
  'cli.help.notice':
    'Skriver ett meddelande, som anges med sin rubrik. I --folder DIR hamnar meddelandet till varje kund som PDF och e-brev (.eml), med fristen räknad från i dag; registret bevarar dessa PDF-filer tills meddelandet markeras som skickat. Kunder som redan har meddelats får det som skickades. DIR får inte finnas. I --evidence OUT hamnar underlaget: vad som meddelades, till vem, när, svaren och alla dokument som ZIP, eller bara försättsbladet om OUT slutar på .pdf. --identity undertecknar PDF-filerna.',
  'cli.notices.none': 'Det finns inga ändringsmeddelanden.',
  'cli.notices.approved': 'Godkänt',
  'cli.notices.objected': 'Invändning',
  'cli.notices.silent': 'Inget svar i tid',
  'cli.notices.waiting': 'Inget svar ännu',
  'cli.notices.unannounced': 'Inte skickat',
  'cli.notices.leftOut': 'Berörs men underrättas inte',
  'cli.notice.nothing': 'ange vad som ska skrivas: --folder, --evidence eller båda',
  'cli.notice.nobody': '”{title}” har inga mottagare',
  'cli.notice.written': 'Skrev {count, plural, one {# fil} other {# filer}} till {folder}.',
};
