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
};
