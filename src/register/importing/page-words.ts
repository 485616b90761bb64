import { fold, phrases } from '#register/importing/fold.ts';

/**
 * Words that tell cells of a list from the other text of a page. They never decide alone: the layout does, and the
 * words settle whether a group of lines at the edge of the list belongs to it.
 */
const personalData =
  /(?<!\p{L})(?:(?:för|efter|användar)?namn|e-?post|mejl|mail|telefon|mobil|adress|ip-|ip(?!\p{L})|person|kontakt(?!a)|användar|logg|cookie|betal|bank|kort|faktura|hälso|bild|ljud|inspelning|uppgifter|enhet|krypterad|identif|uppladdad|innehåll|filer|meddeland|samtal|cv(?!\p{L})|lön|(?:\p{L}{1,12} )?data(?!\p{L})|names?(?!\p{L})|e-?mails?|phone|address|contact details|users?(?!\p{L})|account|device|usage|log|payment|billing|card|content|files|messages|recording|metadata|credential|identity|id(?!\p{L})|none(?!\p{L})|inga(?!\p{L}))/iu;

const purpose =
  /(?<!\p{L})(?:\p{L}{0,14}(?:drift|lagring|hantering|hosting|support|utskick|avisering|övervakning|behandling|utveckling|tjänst|tjänster|leverans|analys|administration|kommunikation|signering|identifiering|autentisering|betalning|fakturering|säkerhet)|server|moln|backup|sms|e-?post|statistik|inkasso|telefoni|chatt|sök|kart|ärende|underhåll|felsök|databas|infrastruktur|kundtjänst|säkerhetskopi|utbildning|rekrytering|cloud|storage|monitor|analytics|processing|infrastructure|database|customer|deliver|send|communication|payments?|authentication|security|search|maps?|logging|error|development|maintenance|operation|e-?mail|messag|telephony|ticket|invoic|crm|platform|software|management|service|track|report|newsletter)/iu;

export function looksLikePersonalData(text: string): boolean {
  return personalData.test(text.slice(0, 400));
}

export function looksLikePurpose(text: string): boolean {
  return purpose.test(text.slice(0, 400));
}

/** Links and buttons of pages, folded. */
const links = phrases(`
  hem, start, startsida, om oss, kontakt, kontakta oss, karriar, jobba hos oss, jobb, press, blogg, blog, nyheter, support, hjalp,
  hjalpcenter, priser, pris, produkt, produkter, funktioner, tjanster, losningar, kunder, kundcase, resurser, integritet,
  integritetspolicy, personuppgiftspolicy, anvandarvillkor, villkor, allmanna villkor, cookies, cookiepolicy, cookie policy, kakor,
  cookieinstallningar, hantera cookies, acceptera, acceptera alla, avvisa, avvisa alla, installningar, godkann, godkann alla, neka,
  nodvandiga cookies, logga in, logga ut, registrera, skapa konto, sok, meny, stang, svenska, english, engelska, sprak, las mer,
  tillbaka till toppen, till toppen, visa mer, visa mindre, mer information, prenumerera, nyhetsbrev, folj oss, dela, skriv ut,
  ladda ner, ladda ner som pdf, webbplatskarta, tillganglighet, tillganglighetsredogorelse, foretag, foretaget, sakerhet, status,
  driftstatus, boka demo, boka en demo, kom igang, testa gratis, facebook, linkedin, instagram, twitter, x, youtube, tiktok, github,
  home, about, about us, contact, contact us, careers, jobs, news, help, help center, help centre, pricing, product, products,
  services, solutions, customers, case studies, resources, privacy, privacy policy, privacy notice, terms, terms of service,
  terms of use, terms and conditions, legal, imprint, cookie settings, accept, accept all, reject, reject all, decline, settings,
  preferences, log in, login, log out, sign in, sign up, register, search, menu, close, swedish, back to top, read more, learn more,
  show more, show less, more, subscribe, newsletter, follow us, share, print, download, download pdf, sitemap, site map,
  accessibility, documentation, docs, developers, api, features, integrations, company, book a demo, get started, free trial,
  community, partners, events, webinars, trust center, trust centre, gdpr, skip to content, hoppa till innehall,
  andringslogg, andringar, historik, andringshistorik, versionshistorik, changelog, change log, change history, revision history,
  hoppa till innehallet, innehall, table of contents, your privacy choices`);

/** Text that is never a cell of a list: copyright, dates of the page, notices on cookies. */
const notices =
  /©|\(c\) ?\d{4}|copyright|all rights reserved|alla rättigheter|(?:senast|sidan) (?:uppdaterad|ändrad|reviderad)|(?:last|page) (?:updated|modified|revised|reviewed)|^(?:uppdaterad|updated)\b|(?:vi|sidan|webbplatsen) använder (?:cookies|kakor)|(?:we|site|website) uses? cookies|^powered by/iu;
/** Beginnings of what a page asks its reader to do, and of a letter's greetings; not a name, but a purpose may say "contact us to know which". */
const requests =
  /^(?:kontakta oss|contact us|frågor\b|har du frågor|questions\b|läs mer|read more|prenumerera på|subscribe to|ladda (?:ner|ned)|download (?:the|this|as)|version \d|tillbaka till|back to|med vänliga? hälsning|vänliga hälsningar|hälsningar$|mvh$|(?:best|kind) regards|regards$|sincerely|(?:hej|hello|hi|dear)(?: \p{L}{1,20}){0,2}[!,]$|(?:från|from|till|to|ämne|subject|skickat|sent): )/iu;
/** First words of links ("Om tjänsten", "How it works"). */
const linkStart =
  /^(?:om|så|hur|varför|våra|vår|följ|läs|boka|skapa|upptäck|visa|about|how|why|our|follow|get|discover|explore|see) \p{L}/iu;
const bareAddress = /^(?:e-?post|e-?mail|tel|telefon|phone|växel)? ?:? ?(?:\S+@\S+\.\p{L}+|\+?[\d ()-]{7,20})$/iu;
const postalLine =
  /^(?:[A-Z]{1,2}-)?\d{3} ?\d{2} \p{Lu}|(?<!\p{L})org\.? ?(?:nr|nummer)|organisationsnummer|\b\d{6}-\d{4}\b|^\p{L}+(?:gatan|vägen|torget|gränd|allén|platsen) \d|^(?:box|p\.?o\.? box) \d|^\d+ \p{Lu}\p{L}+ (?:street|road|avenue)\b/iu;

/** Whether a cell is a sender's telephone, mail or postal address rather than a purpose or a kind of data. */
export function isSenderLine(text: string): boolean {
  return text.length < 80 && (bareAddress.test(text) || postalLine.test(text));
}

export function isLink(text: string): boolean {
  return text.length < 60 && (links.has(fold(text)) || (linkStart.test(text) && text.split(' ').length < 6));
}

/** Whether a line anywhere shows that it is the page's own text. */
function isNotice(text: string): boolean {
  const start = text.slice(0, 300);
  return notices.test(start) || bareAddress.test(start.trim());
}

/** Whether a line where a name should be shows that it is the page's own text. */
export function isFooterLine(text: string): boolean {
  return isNotice(text) || requests.test(text.slice(0, 60));
}

/** Whether a line can stand where a list has the sub-processor: short, not a sentence, with a letter in it. */
export function canBeName(text: string): boolean {
  if (text.length > 200 || !/\p{L}/u.test(text) || isFooterLine(text)) return false;
  if (/[{}<>="\\]|\(\)|^https?:/u.test(text)) return false;
  if (text.split(' ').length > 14) return false;
  return !/[?!:;,]$/u.test(text) && !(/[.]$/u.test(text) && text.split(' ').length > 7);
}

/**
 * Whether lines laid out like a row are the page's own text all the same: navigation, the sender's address, a cookie
 * dialogue. The first line is the one in the name's place.
 */
export function isPageText(lines: readonly string[]): boolean {
  const [name = '', ...rest] = lines;
  if (isFooterLine(name) || rest.some(isNotice)) return true;
  if (rest.some(isSenderLine)) return true;
  const shown = rest.filter((line) => looksLikePersonalData(line) || looksLikePurpose(line));
  if (isLink(name)) return shown.length < rest.length || rest.length === 0;
  return rest.length > 0 && rest.every((line) => isLink(line) && !shown.includes(line));
}
