import type { cliEn } from '#shared/messages/en/cli.ts';

/** Kommandoraden. */
export const cliSv: Record<keyof typeof cliEn, string> = {
  'cli.overview': 'Bilaga: registret över underbiträden och avtalen med dem, och undertecknade bilagor ur det.',
  'cli.codes':
    'Slutkoder: 0 klart, 1 nekat eller anmärkningar, 2 felaktig användning. --json skriver ett JSON-dokument. bilaga KOMMANDO --help berättar mer.',
  'cli.seeHelp': 'Se: {command} --help',
  'cli.usage': 'användning: {usage}',
  'cli.unknownCommand': 'det finns inget kommando {name}',
  'cli.optionNeeded': '{option} saknas',
  'cli.oneOf': '{option} måste vara något av: {values}',
  'cli.notADate': '{option} måste vara ett datum som 2026-01-31, inte {value}',
  'cli.notAnAssignment': '{text} har inte formen FÄLT=VÄRDE (eller FÄLT.en=VÄRDE för en text på engelska)',
  'cli.unknownField': 'det finns inget fält {text}; fälten är: {fields}',
  'cli.editOneThing':
    'ändra en sak i taget: ett underbiträde, en av dess behandlingar (--processing), ett av dess avtal (--agreement) eller en kund (--customer)',
  'cli.fieldElsewhere':
    '{owner, select, processing {{text} är ett fält hos en behandling: --sub-processor NAMN --processing N} agreement {{text} är ett fält hos ett avtal: --sub-processor NAMN --agreement N} customer {{text} är ett fält hos en kund: --customer NAMN} other {{text} är ett fält hos ett underbiträde: --sub-processor NAMN utan --processing och --agreement}}',
  'cli.passphrase': 'Lösenfras',
  'cli.passphraseAgain': 'Samma lösenfras igen',
  'cli.passphrasesDiffer': 'de två lösenfraserna är olika',
  'cli.passphraseNeeded': 'en lösenfras behövs: ange --passphrase-file FIL eller kör i en terminal',

  'cli.help.new':
    'Skapar ett register. Det får inte finnas redan. --sample fyller det med ett påhittat företags underbiträden, avtal och kunder; då behövs inget --organisation.',
  'cli.help.import':
    'Läser in en lista: en arbetsbok (XLSX, ODS), ett dokument med tabeller (DOCX, ODT), texten från en webbsida, HTML med en tabell, Markdown, CSV eller TSV, eller en bilaga från Bilaga (PDF, JSON). Rader med samma leverantör blir behandlingar hos ett underbiträde; kategorier som ”IT-drift” blir maskerade underbiträden. --dry-run visar vad som skulle läsas in och varför resten inte gör det. --language är listans språk (sv om inget anges); en bilaga anger sitt eget.',
  'cli.help.list':
    'Listar behandlingarna, en per rad, i bilagans ordning. --language väljer texternas språk. --as-of DATUM listar dem som de var vid slutet av den dagen.',
  'cli.help.edit':
    'Ändrar fält hos ett underbiträde; med --processing N eller --agreement N hos dess N:te behandling eller avtal, i den ordning de listas; med --customer NAMN hos en kund. Exempel: disclosure=masked publicLabel="IT-drift"; --customer "Lindome kommun" noticePeriodDays=30. En text på ett annat språk: purpose.en="Backups". Listor skrivs med komma: storageCountries=SE,IE; tjänster skrivs med sina namn: serviceIds="Lön, Tid". Ett tomt värde tömmer fältet. Ett fält som inte finns får kommandot att säga vilka som finns.',
  'cli.help.attach':
    'Lagrar avtal med ett underbiträde, som ett nytt avtal med alla filerna. Varje fil får den roll som den själv säger, eller den i --role: signed-copy, draft, appendix, transfer-assessment, certificate.',
  'cli.help.documents':
    'Listar de lagrade dokumenten: SHA-256, storlek i byte, namn, var de är bifogade, och varför en sökning inte hittar det som står i dem.',
  'cli.help.extract':
    'Skriver ett lagrat dokument till OUT sedan dess SHA-256 kontrollerats. Hashens åtta första tecken räcker.',
  'cli.help.identity':
    'Skapar en identitet att underteckna med: en PKCS#12-fil med en nyckel och ett certifikat från en egen utfärdare. Läsaren ser vem som undertecknat och att inget ändrats, men inget program visar en sådan identitet som betrodd av sig självt.',
  'cli.help.annex':
    'Utfärdar en bilaga. FILE:s ändelse väljer formatet: .pdf, .docx, .html, .md, .xlsx, .csv eller .json. Profiler: list, annex-iii, annex-iv, branch, art-30-2, full; --own-profile tar en som du har gjort i appen. Språk: sv, en, de, fr, fi, nb, da, nl; kundens eget om inget anges, annars sv. --second-language gör bilagan tvåspråkig. Mottagaren public ser maskerade underbiträden med deras offentliga benämning, customer ser namnen, internal är för er själva och tillsynsmyndigheten (vanligt för art-30-2 och full). Utan den får en kund namnen bara om dess post säger att den får veta dem. En kund som inte finns i registret läggs till. --as-of DATE säger vad som gällde vid dagens slut. --draft skriver detsamma utan nummer och sparar inget. --identity undertecknar PDF-filen. --claim skriver ut en mening, till exempel agreement-with-all, om registret visar att den stämmer för varje rad; den kan anges flera gånger.',
  'cli.help.verify':
    'Kontrollerar underskrifterna i en PDF: vem, när och om något ändrats sedan dess. --ca anger en fil med ett CA-certifikat att lita på. Om en bilaga från Bilaga visas nummer, kund och revision och om sidorna säger detsamma som uppgifterna i den; med --register också om den är just den bilaga som utfärdades och vad i den som inte längre stämmer. Slutkod 0 bara om det finns en underskrift, alla är giltiga, sidorna inte skiljer sig från uppgifterna och, med --register, en bilaga är just den som utfärdades, kontrasignerad eller inte. Av ett register kontrolleras historiken, att varje post är vad dess historik säger, och alla lagrade dokument; slutkod 1 om något inte stämmer.',
  'cli.help.history':
    'Listar revisionerna, den senaste först. --record visar vad som hänt med ett underbiträde och allt som hör till det, fält för fält; även med ett som har tagits bort.',
  'cli.help.undo': 'Tar tillbaka den senaste ändringen. Utfärdade bilagor tas inte tillbaka.',
  'cli.help.redo': 'Gör om det som senast ångrades.',

  'cli.created': 'Skapade {file} för {organisation}.',
  'cli.imported':
    'Läste in {processings, plural, one {# behandling} other {# behandlingar}} och {subProcessors, plural, one {# nytt underbiträde} other {# nya underbiträden}} (revision {revision}).',
  'cli.wouldImport': 'Skulle läsa in {count, plural, one {# behandling} other {# behandlingar}}. Inget har ändrats.',
  'cli.notTaken': 'inte',
  'cli.category': 'ser ut som en kategori',
  'cli.skipped': 'Rad {line}, {reason}:',
  'cli.maskedAs': 'maskerat: {label}',
  'cli.agreement.valid': 'avtal',
  'cli.agreement.expired': 'utgånget',
  'cli.agreement.missing': 'saknas',
  'cli.edited': 'Ändrade {name} (revision {revision}).',
  'cli.unchanged': 'Inget att ändra: {name} har redan de värdena.',
  'cli.attached': 'Lagrade {name}  {sha256}',
  'cli.unsearched': 'Inte genomsökt, eller inte helt: {name}. {why}.',
  'cli.notARole': '--role är något av {roles}, inte {value}.',
  'cli.linked': 'Länkade {name}, som redan är lagrat  {sha256}',
  'cli.extracted': 'Skrev {file} ({size} byte).',
  'cli.identityCreated':
    'Skapade en identitet för {name}, giltig till {until}: {file}. Förvara den och lösenfrasen säkert.',
  'cli.customerAdded': 'Lade till kunden {name}.',
  'cli.notAgreed':
    'Det är inte avtalat att {name} får veta maskerade namn, så bilagan visar de offentliga benämningarna. För att visa namnen: ange det i kundens post, eller använd --audience customer.',
  'cli.issuedSigned': 'Utfärdade bilaga {number}, undertecknad av {name}: {file}',
  'cli.issuedUnsigned': 'Utfärdade bilaga {number}, inte undertecknad: {file}',
  'cli.verdict.valid': '{file}: underskriften är giltig och omfattar det som dokumentet visar.',
  'cli.verdict.invalid': '{file}: INTE giltig. Förlita dig inte på dokumentet.',
  'cli.verdict.unsigned': '{file}: det finns ingen digital underskrift i filen.',
  'cli.verdict.locked': '{file}: inte granskad: filen går bara att öppna med lösenord.',
  'cli.signature': '{name}, {time}',
  'cli.verify.annex':
    'Den uppger sig vara bilaga {number} för {customer}, per {asOf}, ur revision {revision} ({hash}).',
  'cli.verify.preview': 'Den uppger sig vara en bilaga utan nummer, en förhandsvisning, per {asOf}.',
  'cli.intact': 'det undertecknade är oförändrat',
  'cli.notIntact': 'det undertecknade har ändrats eller kan inte kontrolleras',
  'cli.kind.edit': '',
  'cli.kind.issue': '',
  'cli.kind.erase': '',
  'cli.kind.undo': 'Ångrade: ',
  'cli.kind.redo': 'Gjorde om: ',
  'cli.undone': 'Ångrade revision {revision}: {action}.',
  'cli.redone': 'Gjorde om revision {revision}: {action}.',
  'error.SUB_PROCESSOR_AMBIGUOUS': 'Flera underbiträden i {file} heter {name}. Ge dem var sitt namn först.',
};
