import type { registerEn } from '#shared/messages/en/register.ts';

/** Registerfilen, dess poster och deras historik. */
export const registerSv: Record<keyof typeof registerEn, string> = {
  'error.FILE_EXISTS': '{file} finns redan och har lämnats orörd. Välj ett annat namn.',
  'error.NOT_A_REGISTER':
    '{file} är inte ett Bilaga-register och har lämnats orörd. Välj en fil som slutar på .bilaga, eller läs in filen som en lista.',
  'error.REGISTER_TOO_NEW':
    '{file} är sparad av en nyare Bilaga (filversion {version}; den här läser till och med {newest}). Filen har lämnats orörd. Uppdatera Bilaga och öppna den igen.',
  'error.REGISTER_DAMAGED':
    '{file} är skadad och har lämnats orörd. Öppna den senaste säkerhetskopian av registret och behåll den skadade filen tills du har alla uppgifter.',
  'error.REGISTER_IN_USE':
    '{user, select, other {{file} är redan öppen: {user} på {host}, process {process}. Stäng den där först.} unknown {{file} är öppen i ett annat program. Stäng den där först.}}',
  'error.FILE_IS_OPEN_REGISTER':
    '{file} är det register som är öppet, så filen har varken lästs som något annat eller skrivits över. Välj en annan fil.',
  'error.REGISTER_NOT_OPEN': 'Inget register är öppet. Öppna eller skapa ett först.',
  'error.RECORD_NOT_FOUND': 'Posten ({table} {id}) finns inte längre. Den kan ha tagits bort eller ångrats.',
  'error.RECORD_IN_USE':
    'Inget har ändrats: något annat i registret hänvisar till posten, till exempel en utfärdad bilaga, som alltid finns kvar, eller en post som måste tas bort först.',
  'error.NOTHING_TO_UNDO': 'Det finns inget att ångra.',
  'error.NOTHING_TO_REDO': 'Det finns inget att göra om.',
  'error.SUB_PROCESSOR_NOT_FOUND': 'Det finns inget underbiträde med namnet {name} i {file}. Kontrollera stavningen.',
  'error.PROCESSING_NOT_FOUND':
    '{name} har {count, plural, one {# behandling} other {# behandlingar}}; nummer {number} finns inte.',
  'error.CUSTOMER_NOT_FOUND': 'Det finns ingen kund med namnet {name} i {file}. Lägg till den först.',
  'error.CUSTOMER_NAME_NEAR':
    'Det finns ingen kund som heter {name} i {file}, men en som heter {near}. Inget utfärdades. Skriv det namnet; om det är en annan kund, lägg till den först, med bilaga import-customers eller i programmet.',
  'error.DOCUMENT_NOT_FOUND': 'Det finns inget dokument {sha256} i {file}.',
  'error.DOCUMENT_DAMAGED':
    'Det lagrade dokumentet {name} stämmer inte längre med sin SHA-256. Det skrevs inte ut. Hämta det ur en säkerhetskopia av registret.',
  'error.ENGAGED_IN_CIRCLE': '{name} kan inte anlitas av {engager}, som självt anlitas genom {name}.',
  'error.MASKED_WITHOUT_LABEL':
    '{name} är maskerat men saknar offentlig benämning, så den offentliga bilagan skapades inte. Skriv en benämning eller visa namnet öppet.',

  'revision.create-register': 'Skapade registret',
  'revision.import-list': 'Läste in en lista',
  'revision.add-sub-processor': 'Lade till ett underbiträde',
  'revision.edit-sub-processor': 'Ändrade ett underbiträde',
  'revision.remove-sub-processor': 'Tog bort ett underbiträde',
  'revision.add-processing': 'Lade till en behandling',
  'revision.edit-processing': 'Ändrade en behandling',
  'revision.remove-processing': 'Tog bort en behandling',
  'revision.attach-documents': 'Bifogade dokument',
  'revision.edit-agreement': 'Ändrade ett avtal',
  'revision.remove-document': 'Tog bort ett dokument',
  'revision.edit-organisation': 'Ändrade organisationen',
  'revision.add-customer': 'Lade till en kund',
  'revision.edit-customer': 'Ändrade en kund',
  'revision.remove-customer': 'Tog bort en kund',
  'revision.issue-annex': 'Utfärdade en bilaga',
  'revision.edit-records': 'Ändrade flera poster',
  'revision.remove-records': 'Tog bort flera poster',
  'revision.duplicate-processing': 'Kopierade en behandling',
  'revision.merge-sub-processors': 'Slog ihop underbiträden',
  'revision.add-service': 'Lade till en tjänst',
  'revision.edit-service': 'Ändrade en tjänst',
  'revision.remove-service': 'Tog bort en tjänst',
  'revision.restore-record': 'Återställde en post',
  'revision.restore-register': 'Återställde registret',
  'revision.erase-person': 'Raderade en persons uppgifter',
  'revision.set-finding-aside': 'Lade en anmärkning åt sidan',
  'revision.resume-finding': 'Tog upp en anmärkning igen',
  'revision.save-view': 'Sparade en vy',
  'revision.remove-view': 'Tog bort en vy',
  'revision.log-reveal': 'Antecknade ett röjande',
  'revision.edit-reveal': 'Ändrade ett röjande',
  'revision.remove-reveal': 'Tog bort ett röjande',
  'revision.add-own-profile': 'Skapade en egen profil',
  'revision.edit-own-profile': 'Ändrade en egen profil',
  'revision.remove-own-profile': 'Tog bort en egen profil',
  'revision.add-annex-copy': 'Tog emot ett exemplar av en bilaga',
  'revision.remove-annex-copy': 'Tog bort ett exemplar av en bilaga',
  'revision.import-customers': 'Läste in kunder',
  'revision.add-notice': 'Påbörjade ett ändringsmeddelande',
  'revision.edit-notice': 'Ändrade ett ändringsmeddelande',
  'revision.remove-notice': 'Tog bort ett ändringsmeddelande',
  'revision.write-notice': 'Skrev ett meddelande för utskick',
  'revision.send-notice': 'Markerade ett meddelande som skickat',
  'revision.record-answer': 'Förde in ett svar',
  'revision.carry-out-change': 'Genomförde en ändring',
  'revision.trust-authority': 'Godtog en utfärdare',
  'revision.edit-authority': 'Ändrade en betrodd utfärdare',
  'revision.distrust-authority': 'Slutade lita på en utfärdare',
};
