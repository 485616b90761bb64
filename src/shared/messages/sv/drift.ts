import type { driftEn } from '#shared/messages/en/drift.ts';

/** drift: Swedish texts. */
export const driftSv: Record<keyof typeof driftEn, string> = {
  'cli.help.drift': 'Jämför varje kunds senaste bilaga med dagens register; misslyckas om någon skiljer sig.',
  'cli.help.reissue':
    'Utfärdar bilagor på nytt i en ny mapp med en förteckning: de med dessa nummer, eller alla som skiljer sig från registret. Var och en utfärdas så som det i dag är avtalat med kunden: på dess språk, och med verkliga namn bara om kunden får veta dem; vad det ändrar anges först. --changes lägger till en tabell över vad som har ändrats. --dry-run berättar bara.',
  'cli.help.annexes':
    'Listar de utfärdade bilagorna, den nyaste först: nummer, datum, kund, profil, språk, vem som läser den, signatur, av vilken den har ersatts, och exemplar som kommit tillbaka.',
  'cli.help.receive':
    'Sparar ett exemplar av en bilaga som kommit tillbaka från kunden, om det är just den bilaga som utfärdades. --on: dagen då det kom, från utfärdandet till i dag; i dag om ingen anges. --scanned: ett papper som PDF eller bild (PNG, JPEG, GIF, WebP), som inget kan jämföras med.',
  'cli.drift.same':
    '{count, plural, =0 {Ingen bilaga stämmer} one {En bilaga stämmer} other {# bilagor stämmer}} med dagens register.',
  'cli.reissue.none': 'Ingen bilaga skiljer sig från registret. Inget utfärdades.',
  'cli.reissue.issued': 'Utfärdade bilaga {number}: {file}',
  'cli.reissue.lacksChanges':
    '  utan tabell över ändringarna: bilaga {number} kan inte återges på samma sätt som denna, så inget kan jämföras',
  'cli.reissue.manifestFailed': 'Bilagorna ovan är utfärdade och ligger i mappen, men den saknar förteckning. {error}',
  'cli.reissue.would':
    '{count, plural, =0 {Ingen bilaga} one {# bilaga} other {# bilagor}} skulle utfärdas på nytt. Inget utfärdades.',
  'cli.annexes.none': 'Ingen bilaga har utfärdats.',
  'cli.annexes.noneFor': 'Ingen bilaga har utfärdats till {name}.',
  'cli.annexes.column.number': 'Nummer',
  'cli.annexes.column.issued': 'Utfärdad',
  'cli.annexes.column.asOf': 'Avser',
  'cli.annexes.column.customer': 'Kund',
  'cli.annexes.column.profile': 'Profil',
  'cli.annexes.column.language': 'Språk',
  'cli.annexes.column.audience': 'Återger',
  'cli.annexes.column.signed': 'Signerad av',
  'cli.annexes.column.superseded': 'Ersatt av',
  'cli.annexes.column.copies': 'Exemplar',
  'cli.annexes.copy.same': 'så som utfärdad',
  'cli.annexes.copy.countersigned': 'kontrasignerad',
  'cli.annexes.copy.scanned': 'inskannat papper, inte jämfört',
  'annexes.told.public': 'offentliga benämningar',
  'annexes.told.customer': 'verkliga namn',
  'annexes.told.internal': 'verkliga namn, internt',
  'annexes.internalAbout': 'internt bruk, om {customer}',
  'cli.receive.same': '{file} är bilaga {number} så som den utfärdades, utan fler underskrifter. Den sparades.',
  'cli.receive.countersigned': '{file} är bilaga {number} så som den utfärdades, undertecknad av {name}. Den sparades.',
  'cli.receive.scanned':
    '{file} sparades vid bilaga {number} som ett inskannat papper. Inget kunde jämföras: läs själv om det säger vad som utfärdades.',
  'drift.state.same': 'stämmer med registret',
  'drift.state.differs': 'stämmer inte längre med registret',
  'drift.state.cannot': 'går inte att göra på nytt',
  'drift.choice.audience.customer': 'Kunden får numera veta de verkliga namnen.',
  'drift.choice.audience.public': 'Kunden får numera offentliga benämningar i stället för verkliga namn.',
  'drift.choice.language': 'Språket är numera {language}{second, select, none {} other {, med {second} bredvid}}.',
  'drift.choice.profile':
    'Profilen {own}, som bilagan utfärdades med, har tagits bort. På nytt utfärdas den med {profile}, som profilen byggde på.',
  'drift.around.organisation': 'Uppgifter om organisationen',
  'drift.around.customer': 'Uppgifter om kunden',
  'drift.around.title': 'Rubrik',
  'drift.around.introduction': 'Inledning',
  'drift.around.columns': 'Kolumner',
  'drift.around.sections': 'Vilka tabeller som följer efter den första, eller deras rubriker',
  'drift.around.notes': 'Stycken efter tabellen',
  'error.ANNEX_NUMBER_UNKNOWN':
    'Registret har ingen bilaga {number}. Inget har ändrats. `bilaga annexes` listar numren.',
  'error.ANNEX_SUPERSEDED':
    'Bilaga {number} har ersatts av en senare. Inget utfärdades för den. Välj den senaste bilagan.',
  'error.ANNEX_COPY_CHANGED':
    '{file} är inte bilaga {number} så som den utfärdades: den har ändrats. Den sparades inte. Be kunden underteckna den fil som ni skickade.',
  'error.ANNEX_COPY_OTHER': '{file} är bilaga {other} från {organisation}, inte bilaga {number}. Den sparades inte.',
  'error.ANNEX_COPY_UNKNOWN':
    '{file} går inte att jämföra med bilaga {number}: den innehåller inga av de uppgifter som bilagan utfärdades med. Om det är ett inskannat papper, ange det och försök igen.',
  'error.ANNEX_COPY_NO_PAPER':
    '{file} går inte att spara vid bilaga {number} som ett inskannat papper: den är varken en PDF eller en bild (PNG, JPEG, GIF, WebP). Den sparades inte. Skanna in papperet som något av dessa.',
  'error.ANNEX_COPY_KNOWN': '{file} finns redan sparad vid bilaga {number}. Inget har ändrats.',
};
