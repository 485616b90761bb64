import type { driftEn } from '#shared/messages/en/drift.ts';

/** drift: Swedish texts. */
export const driftSv: Record<keyof typeof driftEn, string> = {
  'cli.help.drift': 'Jämför varje kunds senaste bilaga med dagens register; misslyckas om någon skiljer sig.',
  'cli.help.reissue':
    'Utfärdar bilagor på nytt i en ny mapp med en förteckning: de med dessa nummer, eller alla som skiljer sig från registret. --changes lägger till en tabell över vad som har ändrats.',
  'cli.help.receive':
    'Sparar ett exemplar av en bilaga som kommit tillbaka från kunden, om det är just den bilaga som utfärdades. --scanned: ett papper, som inget kan jämföras med.',
  'cli.drift.same':
    '{count, plural, =0 {Ingen bilaga stämmer} one {En bilaga stämmer} other {# bilagor stämmer}} med dagens register.',
  'cli.reissue.none': 'Ingen bilaga skiljer sig från registret. Inget utfärdades.',
  'cli.reissue.issued': 'Utfärdade bilaga {number}: {file}',
  'cli.receive.same': '{file} är bilaga {number} så som den utfärdades, utan fler underskrifter. Den sparades.',
  'cli.receive.countersigned': '{file} är bilaga {number} så som den utfärdades, undertecknad av {name}. Den sparades.',
  'cli.receive.scanned': '{file} sparades vid bilaga {number} som ett inskannat papper; inget kunde jämföras.',
  'drift.state.same': 'stämmer med registret',
  'drift.state.differs': 'stämmer inte längre med registret',
  'drift.state.cannot': 'går inte att göra på nytt',
  'drift.around.organisation': 'Uppgifter om organisationen',
  'drift.around.customer': 'Uppgifter om kunden',
  'drift.around.title': 'Rubrik',
  'drift.around.introduction': 'Inledning',
  'drift.around.columns': 'Kolumner',
  'drift.around.sections': 'Tabeller efter den första',
  'drift.around.notes': 'Stycken efter tabellen',
  'error.ANNEX_NUMBER_UNKNOWN':
    'Registret har ingen bilaga {number}. Inget har ändrats. `bilaga drift` med --json visar numren.',
  'error.ANNEX_SUPERSEDED':
    'Bilaga {number} har ersatts av en senare. Inget utfärdades för den. Välj den senaste bilagan.',
  'error.ANNEX_COPY_CHANGED':
    '{file} är inte bilaga {number} så som den utfärdades: den har ändrats. Den sparades inte. Be kunden underteckna den fil som ni skickade.',
  'error.ANNEX_COPY_OTHER': '{file} är bilaga {other} från {organisation}, inte bilaga {number}. Den sparades inte.',
  'error.ANNEX_COPY_UNKNOWN':
    '{file} går inte att jämföra med bilaga {number}: den innehåller inga av de uppgifter som bilagan utfärdades med. Om det är ett inskannat papper, ange det och försök igen.',
  'error.ANNEX_COPY_KNOWN': '{file} finns redan sparad vid bilaga {number}. Inget har ändrats.',
};
