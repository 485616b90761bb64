import type { historyEn } from '#shared/messages/en/history.ts';

/** Att se tillbaka och återställa. */
export const historySv: Record<keyof typeof historyEn, string> = {
  'error.REVISION_NOT_FOUND': 'Registret har ingen revision {number}. Välj en ur historiken.',
  'error.RECORD_ABSENT_THEN':
    '{name, select, other {{name}} none {Posten}} fanns inte i registret efter revision {number}, så det finns inget att återställa. Välj en annan revision.',
  'error.NO_REVISION_YET':
    'Den {date} fanns registret inte ännu; dess första revision är från {first}. Välj den dagen eller en senare.',
  'error.NOT_IN_BIN': 'Posten ligger inte längre i papperskorgen. Den kan redan ha tagits ur eller kommit tillbaka.',

  'cli.help.compare':
    'Visar vad som skiljer två tidpunkter åt, fält för fält. En tidpunkt är ett datum (slutet av den dagen) eller numret på en revision; utan den andra jämförs med nu. Exempel: bilaga compare r.bilaga 2026-01-01',
  'cli.notAMoment': '{value} är varken ett datum som 2026-01-31 eller numret på en revision',
  'cli.compared':
    'Revision {from} ({fromTime}) till {to} ({toTime}): {added} tillagda, {removed} borttagna, {changed} ändrade.',
  'cli.nothingDiffers': 'Inget skiljer revision {from} från {to}.',
  'cli.help.search':
    'Söker poster som har alla orden, oavsett accenter och versaler, och säger i vilket fält; och dokument vars text har dem på samma sida, efter att ha läst dem som ännu inte lästs. --as-of DATUM söker i registret som det var vid slutet av den dagen.',
  'cli.search.document': '{name}, sida {page}{more, plural, =0 {} one { och # till} other { och # till}}',
  'cli.search.documents':
    '{total, plural, =0 {Inget dokument innehåller det} one {Ett dokument innehåller det} other {# dokument innehåller det}}{unread, plural, =0 {.} one {; ett kunde inte läsas.} other {; # kunde inte läsas.}}',
  'cli.verify.intact':
    '{file}: oskadat. {revisions, plural, one {# revision} other {# revisioner}}, {records, plural, one {# post} other {# poster}} så som historiken säger, {documents, plural, one {# dokument} other {# dokument}}.',
  'cli.verify.broken': '{file}: INTE oskadat. Det har ändrats vid sidan av Bilaga, eller så är det fel på disken.',
  'cli.verify.changed': '{field}: historiken säger {recorded} (revision {number}), filen {found}',
  'cli.verify.document': 'Dokument',
  'cli.verify.caOfRegister': '--ca hör till en PDF; ett register har inga certifikat',
  'cli.blank': '(tomt)',
  'cli.erased': '(raderat)',
};
