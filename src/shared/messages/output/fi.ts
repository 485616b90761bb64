import type { OutputKey } from '#shared/messages/output/en.ts';

/**
 * Mitä liitteet ja muutosilmoitukset itse sanovat, suomeksi. Termit ovat täytäntöönpanopäätöksen (EU) 2021/915 ja yleisen
 * tietosuoja-asetuksen; ks. docs/languages.md. Nimiä ei taivuteta.
 */
export const outputFi: Readonly<Record<OutputKey, string>> = {
  'annex.list.title': 'Henkilötietojen alikäsittelijät',
  'annex.list.introduction':
    '{organisation} käyttää seuraavia henkilötietojen alikäsittelijöitä käsittelemään henkilötietoja asiakkaidensa puolesta (asetuksen (EU) 2016/679 28 artiklan 2 ja 4 kohta).',
  'annex.list.subProcessor': 'Alikäsittelijä',
  'annex.list.purpose': 'Tarkoitus',
  'annex.list.personalData': 'Henkilötiedot',
  'annex.iii.title': 'Liite III – Luettelo henkilötietojen alikäsittelijöistä',
  'annex.iii.introduction':
    'Rekisterinpitäjä on antanut luvan siihen, että {organisation} käyttää seuraavia henkilötietojen alikäsittelijöitä (komission täytäntöönpanopäätös (EU) 2021/914, liite III, moduulit kaksi ja kolme):',
  'annex.iii.description':
    'Käsittelyn kuvaus (mukaan lukien selkeä vastuunjako, jos lupa on annettu useille alikäsittelijöille)',
  'annex.iv.title': 'Liite IV – Luettelo henkilötietojen alikäsittelijöistä',
  'annex.iv.introduction':
    'Rekisterinpitäjä on antanut luvan siihen, että {organisation} käyttää seuraavia henkilötietojen alikäsittelijöitä (komission täytäntöönpanopäätös (EU) 2021/915, liite IV):',
  'annex.iv.name': 'Nimi',
  'annex.iv.address': 'Osoite',
  'annex.iv.contact': 'Yhteyshenkilön nimi, asema ja yhteystiedot',
  'annex.iv.description':
    'Henkilötietojen käsittelyn kuvaus (mukaan lukien selkeä vastuunjako, jos lupa on annettu useille alikäsittelijöille)',
  'annex.branch.title': 'Luettelo hyväksytyistä alikäsittelijöistä',
  'annex.branch.introduction':
    'Rekisterinpitäjä on antanut luvan siihen, että {organisation} käyttää seuraavia henkilötietojen alikäsittelijöitä (asetuksen (EU) 2016/679 28 artiklan 2 ja 4 kohta).',
  'annex.branch.processing': 'Suoritettava käsittely',
  'annex.branch.place': 'Käsittelypaikka',
  'annex.branch.measures': 'Suojatoimet',
  'annex.art30.title': 'Seloste käsittelytoimista henkilötietojen käsittelijänä',
  'annex.art30.introduction':
    'Asetuksen (EU) 2016/679 30 artiklan 2 kohdan mukainen seloste niistä käsittelyjen ryhmistä, joita {organisation} suorittaa rekisterinpitäjien lukuun.',
  'annex.art30.processor': 'Henkilötietojen käsittelijä: {details}',
  'annex.art30.representative': 'Henkilötietojen käsittelijän edustaja: {details}',
  'annex.art30.officer': 'Tietosuojavastaava: {details}',
  'annex.art30.measures': 'Yleinen kuvaus teknisistä ja organisatorisista turvatoimista: {measures}',
  'annex.art30.categories': 'Käsittelyjen ryhmä',
  'annex.art30.recipient': 'Suorittaja',
  'annex.art30.onBehalfOf': 'Kenen lukuun',
  'annex.art30.transfer': 'Siirrot kolmansiin maihin ja suojatoimet',
  'annex.full.title': 'Alikäsittelijärekisteri',
  'annex.full.introduction':
    'Kaikki voimassa olevat käsittelyt, joihin {organisation} käyttää alikäsittelijöitä, oikein nimin. Sisäiseen käyttöön.',

  'annex.column.number': 'Nro',
  'annex.column.name': 'Alikäsittelijä',
  'annex.column.publicLabel': 'Julkinen nimitys',
  'annex.column.registrationNumber': 'Rekisterinumero',
  'annex.column.address': 'Osoite',
  'annex.column.country': 'Maa',
  'annex.column.contact': 'Yhteyshenkilö',
  'annex.column.engagedBy': 'Kuka käyttää',
  'annex.column.services': 'Palvelut',
  'annex.column.customers': 'Asiakkaat',
  'annex.column.purpose': 'Tarkoitus',
  'annex.column.personalData': 'Henkilötiedot',
  'annex.column.dataSubjects': 'Rekisteröidyt',
  'annex.column.description': 'Kuvaus',
  'annex.column.processing': 'Käsittely',
  'annex.column.responsibilities': 'Vastuunjako',
  'annex.column.place': 'Käsittelypaikka',
  'annex.column.access': 'Pääsy maista',
  'annex.column.transfer': 'Siirtojen suojatoimet',
  'annex.column.retention': 'Säilytysaika',
  'annex.column.measures': 'Turvatoimet',
  'annex.column.agreement': 'Sopimus',
  'annex.column.since': 'Alkaen',

  'annex.part.purpose': 'Tarkoitus',
  'annex.part.personalData': 'Henkilötiedot',
  'annex.part.dataSubjects': 'Rekisteröidyt',
  'annex.part.description': 'Kuvaus',
  'annex.part.location': 'Käsittelypaikka',
  'annex.part.retention': 'Säilytysaika',
  'annex.part.responsibilities': 'Vastuunjako',
  'annex.label': '{label}:',
  'annex.onRequest': 'Annetaan asiakkaille pyynnöstä',
  'annex.contactOnRequest': 'Yhteydenotot: {organisation}',
  'annex.unnamedSentence':
    'Osa alikäsittelijöistä on tässä mainittu ryhmittäin. Niiden nimet kerrotaan asiakkaille pyynnöstä{contact, select, none {.} other {: {contact}.}}',

  'annex.transfer.none-needed': 'Ei siirtoa kolmanteen maahan',
  'annex.transfer.adequacy': 'Päätös tietosuojan riittävyydestä (45 artikla)',
  'annex.transfer.dpf': 'EU:n ja Yhdysvaltojen tietosuojakehys (täytäntöönpanopäätös (EU) 2023/1795)',
  'annex.transfer.scc':
    'Vakiosopimuslausekkeet (täytäntöönpanopäätös (EU) 2021/914){module, select, one {, moduuli yksi} two {, moduuli kaksi} three {, moduuli kolme} four {, moduuli neljä} other {}}',
  'annex.transfer.bcr': 'Yritystä koskevat sitovat säännöt (47 artikla)',
  'annex.transfer.derogation': 'Erityistilannetta koskeva poikkeus (49 artikla)',
  'annex.transfer.privacy-shield': 'Privacy Shield (pätemätön 16. heinäkuuta 2020 alkaen)',
  'annex.transfer.to': '{countries}: {tool}',

  'annex.noneEngaged':
    '{organisation} ei käytä henkilötietojen alikäsittelijöitä palveluissa, joita {customer} käyttää.',
  'annex.section.none': 'Ei ole',
  'annex.section.former': 'Aiemmat alikäsittelijät',
  'annex.section.former.ended': 'Päättynyt',
  'annex.section.former.deletion': 'Vahvistus tietojen poistamisesta',
  'annex.section.former.unconfirmed': 'Ei vahvistettu',
  'annex.section.changes': 'Muutoshistoria',
  'annex.section.changes.date': 'Päivämäärä',
  'annex.section.changes.planned': 'Suunniteltu{date, select, none {} other { {date} alkaen}}',
  'annex.section.changes.change': 'Muutos',
  'annex.section.changes.answer': 'Asiakkaan vastaus',
  'annex.section.controllers': 'Rekisterinpitäjät',
  'annex.section.controllers.name': 'Rekisterinpitäjä',
  'annex.section.controllers.contact': 'Yhteystiedot',
  'annex.section.controllers.representative': 'Edustaja (27 artikla)',
  'annex.section.controllers.officer': 'Tietosuojavastaava',
  'annex.section.services': 'Palvelut',
  'annex.section.services.name': 'Palvelu',
  'annex.section.services.description': 'Käsittelyjen ryhmät',
  'annex.section.since': 'Muutokset liitteen {number} jälkeen',
  'annex.section.since.change': 'Muutos',
  'annex.section.since.what': 'Mikä on muuttunut',
  'annex.change.added': 'Lisätty',
  'annex.change.removed': 'Poistettu',
  'annex.change.changed': 'Muutettu',
  'annex.change.fromTo': '{column}: ”{before}” → ”{after}”',
  'annex.change.to': '{column}: ”{after}”',
  'annex.change.from': '{column}: ei enää ”{before}”',

  'annex.answer.approved': 'Hyväksytty {date}',
  'annex.answer.objected': 'Vastustettu {date}',
  'annex.answer.silent': 'Ei vastustettu {date} mennessä',
  'annex.answer.waiting': 'Avoinna {date} asti',
  'annex.answer.unannounced': 'Ei ilmoitettu',

  'annex.sheet.about': 'Tietoja liitteestä',

  'annex.pdf.number': 'Liite {number}',
  'annex.pdf.organisation': 'Organisaatio',
  'annex.pdf.customer': 'Asiakas',
  'annex.pdf.contract': 'Sopimus: {reference}',
  'annex.pdf.asOf': 'Tilanne',
  'annex.pdf.revision': 'Rekisterin versio {number} ({hash})',
  'annex.pdf.state': 'Tilanne {date} · versio {number} ({hash})',
  'annex.pdf.supersedes': 'Korvaa liitteen {number}',
  'annex.pdf.page': 'Sivu {page}/{pages}',
  'annex.pdf.noRows': 'Ei ole',
  'annex.pdf.signature': 'Allekirjoitus organisaation puolesta: {organisation}',
  'annex.pdf.customerSignature': 'Allekirjoitus asiakkaan puolesta: {customer}',
  'annex.pdf.provenance':
    'Laadittu {time} rekisterin versiosta {number}. Liitetiedostossa {file} on sama sisältö koneellisesti luettavassa muodossa.\nVersion SHA-256: {hash}',
  'annex.pdf.attachment': 'Tämän liitteen sisältö koneellisesti luettavassa muodossa',

  'signature.block.heading': 'Allekirjoitettu sähköisesti',
  'signature.block.issuer': 'Varmenteen myöntäjä: {issuer}',
  'signature.block.field': 'Allekirjoittaja: {name}',

  'claim.agreement-with-all.sentence':
    'Tilanne {date}: {organisation} on tehnyt jokaisen tässä luettelossa mainitun alikäsittelijän kanssa yleisen tietosuoja-asetuksen 28 artiklan 4 kohdan mukaisen sopimuksen henkilötietojen käsittelystä, ja sopimukset ovat voimassa.',
  'claim.stored-in-eea.sentence':
    'Tilanne {date}: tässä luettelossa mainitut alikäsittelijät säilyttävät henkilötiedot yksinomaan EU- ja ETA-alueella.',
  'claim.processed-in-eea.sentence':
    'Tilanne {date}: tässä luettelossa mainitut alikäsittelijät säilyttävät henkilötiedot EU- ja ETA-alueella, ja niillä on pääsy tietoihin ainoastaan sieltä.',
  'claim.transfers-covered.sentence':
    'Tilanne {date}: jokainen henkilötietojen siirto kolmanteen maahan, jonka tässä luettelossa mainittu alikäsittelijä tekee, perustuu yleisen tietosuoja-asetuksen V luvun mukaiseen siirtoperusteeseen.',
  'claim.reviewed.sentence':
    'Tilanne {date}: {organisation} on tarkastanut jokaisen tässä luettelossa mainitun alikäsittelijän tarkastukselle asetetussa määräajassa.',

  'notice.title': 'Ilmoitus alikäsittelijöitä koskevista muutoksista',
  'notice.title.approval': 'Lupapyyntö alikäsittelijöitä koskeviin muutoksiin',
  'notice.greeting': '{contact, select, none {Hyvä asiakas} other {Hyvä {contact}}},',
  'notice.introduction':
    '{organisation} käsittelee henkilötietoja asiakkaan puolesta: {customer}{contract, select, none {} other { (sopimus {contract})}}. Aiomme tehdä seuraavat alikäsittelijöitä koskevat muutokset ja ilmoitamme niistä etukäteen (asetuksen (EU) 2016/679 28 artiklan 2 kohta).',
  'notice.introduction.made':
    '{organisation} käsittelee henkilötietoja asiakkaan puolesta: {customer}{contract, select, none {} other { (sopimus {contract})}}. Ilmoitamme seuraavista alikäsittelijöitä koskevista muutoksista, myös jo tehdyistä (asetuksen (EU) 2016/679 28 artiklan 2 kohta).',
  'notice.introduction.approval':
    '{organisation} käsittelee henkilötietoja asiakkaan puolesta: {customer}{contract, select, none {} other { (sopimus {contract})}}. Aiomme tehdä seuraavat alikäsittelijöitä koskevat muutokset. Niihin tarvitaan teidän erityinen kirjallinen ennakkolupanne (asetuksen (EU) 2016/679 28 artiklan 2 kohta).',
  'notice.introduction.approval.made':
    '{organisation} käsittelee henkilötietoja asiakkaan puolesta: {customer}{contract, select, none {} other { (sopimus {contract})}}. Ilmoitamme seuraavista alikäsittelijöitä koskevista muutoksista, myös jo tehdyistä. Niihin tarvitaan teidän erityinen kirjallinen lupanne (asetuksen (EU) 2016/679 28 artiklan 2 kohta).',
  'notice.change.new': 'Uusi alikäsittelijä: {name}',
  'notice.change.replaced': 'Alikäsittelijä vaihtuu: {before} → {name}',
  'notice.change.ended': 'Alikäsittelijän käyttö päättyy: {name}',
  'notice.change.location': 'Uusi käsittelypaikka: {name}',
  'notice.change.purpose': 'Muuttunut tarkoitus: {name}',
  'notice.change.data': 'Muuttuneet henkilötiedot: {name}',
  'notice.change.other': 'Muuttunut käsittely: {name}',
  'notice.part.who': 'Alikäsittelijä',
  'notice.part.address': 'Osoite',
  'notice.part.what': 'Mikä muuttuu',
  'notice.part.where': 'Käsittelypaikka',
  'notice.part.transfer': 'Siirtojen suojatoimet',
  'notice.part.why': 'Syy',
  'notice.part.from': 'Voimaantulo',
  'notice.part.services': 'Palvelut, joita muutos koskee',
  'notice.deadline':
    'Voitte vastustaa näitä muutoksia viimeistään {deadline}. Muutokset tulevat voimaan edellä mainittuina ajankohtina, ei kuitenkaan ennen kuin vastustamisen määräaika on päättynyt.',
  'notice.deadline.made': 'Voitte vastustaa näitä muutoksia viimeistään {deadline}.',
  'notice.deadline.none':
    'Voitte vastustaa näitä muutoksia. Pyydämme teitä ilmoittamaan siitä ennen edellä mainittuja ajankohtia.',
  'notice.deadline.none.made':
    'Voitte vastustaa näitä muutoksia. Pyydämme teitä ilmoittamaan siitä mahdollisimman pian.',
  'notice.approval':
    'Pyydämme teitä ilmoittamaan{deadline, select, none {} other { viimeistään {deadline}}}, annatteko luvan näihin muutoksiin. Emme tee niitä teidän puolestanne suoritettavaan käsittelyyn ennen kuin olemme saaneet luvan.',
  'notice.approval.made':
    'Pyydämme teitä ilmoittamaan{deadline, select, none {} other { viimeistään {deadline}}}, annatteko luvan näihin muutoksiin.',
  'notice.howToAnswer':
    'Pyydämme vastaamaan kirjallisesti: {organisation}{contact, select, none {} other {, {contact}}}. Jos vastustatte muutosta, ilmoittakaa syy.',
  'notice.howToAnswer.approval':
    'Pyydämme vastaamaan kirjallisesti, annatteko luvan vai ette: {organisation}{contact, select, none {} other {, {contact}}}. Jos ette anna lupaa, ilmoittakaa syy.',
  'notice.closing': 'Ystävällisin terveisin',
  'notice.noDate': 'ajankohta ilmoitetaan myöhemmin',
  'notice.attachment': 'Tämän ilmoituksen sisältö koneellisesti luettavassa muodossa',
  'notice.mail.subject': 'Alikäsittelijöitä koskevia muutoksia – {organisation}',
  'notice.mail.subject.approval': 'Lupanne tarvitaan: alikäsittelijöitä koskevia muutoksia – {organisation}',
};
