import type { OutputKey } from '#shared/messages/output/en.ts';

/**
 * Ce que disent les annexes et les notifications de changement elles-mêmes, en français. \u00a0 est l’espace insécable que
 * la typographie française met avant les deux-points et à l’intérieur des guillemets. Voir docs/languages.md.
 */
export const outputFr: Readonly<Record<OutputKey, string>> = {
  'annex.list.title': 'Sous-traitants ultérieurs',
  'annex.list.introduction':
    '{organisation} a recours aux sous-traitants ultérieurs suivants pour traiter des données à caractère personnel pour le compte de ses clients (article 28, paragraphes 2 et 4, du règlement (UE) 2016/679).',
  'annex.list.subProcessor': 'Sous-traitant ultérieur',
  'annex.list.purpose': 'Finalité',
  'annex.list.personalData': 'Données à caractère personnel',
  'annex.iii.title': 'Annexe III – Liste des sous-traitants ultérieurs',
  'annex.iii.introduction':
    'Le responsable du traitement a autorisé le recours, par {organisation}, aux sous-traitants ultérieurs suivants (décision d’exécution (UE) 2021/914 de la Commission, annexe III, modules deux et trois)\u00a0:',
  'annex.iii.description':
    'Description du traitement (y compris une délimitation claire des responsabilités si plusieurs sous-traitants ultérieurs sont autorisés)',
  'annex.iv.title': 'Annexe IV – Liste de sous-traitants ultérieurs',
  'annex.iv.introduction':
    'Le responsable du traitement a autorisé le recours, par {organisation}, aux sous-traitants ultérieurs suivants (décision d’exécution (UE) 2021/915 de la Commission, annexe IV)\u00a0:',
  'annex.iv.name': 'Nom',
  'annex.iv.address': 'Adresse',
  'annex.iv.contact': 'Nom, fonction et coordonnées de la personne de contact',
  'annex.iv.description':
    'Description du traitement (y compris une délimitation claire des responsabilités si plusieurs sous-traitants ultérieurs sont autorisés)',
  'annex.branch.title': 'Liste des sous-traitants ultérieurs autorisés',
  'annex.branch.introduction':
    'Le responsable du traitement a autorisé {organisation} à recourir aux sous-traitants ultérieurs suivants (article 28, paragraphes 2 et 4, du règlement (UE) 2016/679).',
  'annex.branch.processing': 'Traitement effectué',
  'annex.branch.place': 'Lieu du traitement',
  'annex.branch.measures': 'Garanties',
  'annex.art30.title': 'Registre des activités de traitement en qualité de sous-traitant',
  'annex.art30.introduction':
    'Registre, au titre de l’article 30, paragraphe 2, du règlement (UE) 2016/679, des catégories de traitements effectués par {organisation} pour le compte de responsables du traitement.',
  'annex.art30.processor': 'Sous-traitant\u00a0: {details}',
  'annex.art30.representative': 'Représentant du sous-traitant\u00a0: {details}',
  'annex.art30.officer': 'Délégué à la protection des données\u00a0: {details}',
  'annex.art30.measures':
    'Description générale des mesures de sécurité techniques et organisationnelles\u00a0: {measures}',
  'annex.art30.categories': 'Catégorie de traitements',
  'annex.art30.recipient': 'Effectué par',
  'annex.art30.onBehalfOf': 'Pour le compte de',
  'annex.art30.transfer': 'Transferts vers des pays tiers et garanties',
  'annex.full.title': 'Registre des sous-traitants ultérieurs',
  'annex.full.introduction':
    'Tous les traitements en cours confiés par {organisation} à des sous-traitants ultérieurs, avec les noms réels. À usage interne.',

  'annex.column.number': 'N°',
  'annex.column.name': 'Sous-traitant ultérieur',
  'annex.column.publicLabel': 'Désignation publique',
  'annex.column.registrationNumber': 'Numéro d’immatriculation',
  'annex.column.address': 'Adresse',
  'annex.column.country': 'Pays',
  'annex.column.contact': 'Personne de contact',
  'annex.column.engagedBy': 'Recruté par',
  'annex.column.services': 'Services',
  'annex.column.customers': 'Clients',
  'annex.column.purpose': 'Finalité',
  'annex.column.personalData': 'Données à caractère personnel',
  'annex.column.dataSubjects': 'Personnes concernées',
  'annex.column.description': 'Description',
  'annex.column.processing': 'Traitement',
  'annex.column.responsibilities': 'Délimitation des responsabilités',
  'annex.column.place': 'Lieu du traitement',
  'annex.column.access': 'Accès depuis',
  'annex.column.transfer': 'Garanties pour les transferts',
  'annex.column.retention': 'Durée de conservation',
  'annex.column.measures': 'Mesures de sécurité',
  'annex.column.agreement': 'Contrat',
  'annex.column.since': 'Depuis',

  'annex.part.purpose': 'Finalité',
  'annex.part.personalData': 'Données à caractère personnel',
  'annex.part.dataSubjects': 'Personnes concernées',
  'annex.part.description': 'Description',
  'annex.part.location': 'Lieu du traitement',
  'annex.part.retention': 'Durée de conservation',
  'annex.part.responsibilities': 'Délimitation des responsabilités',
  'annex.label': '{label}\u00a0:',
  'annex.onRequest': 'Communiqué aux clients sur demande',
  'annex.contactOnRequest': 'Par l’intermédiaire de {organisation}',
  'annex.unnamedSentence':
    'Certains sous-traitants ultérieurs sont indiqués ici par catégorie. Leurs noms sont communiqués aux clients sur demande{contact, select, none {.} other {\u00a0: {contact}.}}',

  'annex.transfer.none-needed': 'Aucun transfert vers un pays tiers',
  'annex.transfer.adequacy': 'Décision d’adéquation (article 45)',
  'annex.transfer.dpf': 'Cadre de protection des données UE-États-Unis (décision d’exécution (UE) 2023/1795)',
  'annex.transfer.scc':
    'Clauses contractuelles types (décision d’exécution (UE) 2021/914){module, select, one {, module un} two {, module deux} three {, module trois} four {, module quatre} other {}}',
  'annex.transfer.bcr': 'Règles d’entreprise contraignantes (article 47)',
  'annex.transfer.derogation': 'Dérogation pour une situation particulière (article 49)',
  'annex.transfer.privacy-shield':
    'Bouclier de protection des données UE-États-Unis (invalide depuis le 16 juillet 2020)',
  'annex.transfer.to': '{countries}\u00a0: {tool}',

  'annex.noneEngaged':
    '{organisation} n’a recours à aucun sous-traitant ultérieur pour les services utilisés par {customer}.',
  'annex.section.none': 'Néant',
  'annex.section.former': 'Anciens sous-traitants ultérieurs',
  'annex.section.former.ended': 'Fin',
  'annex.section.former.deletion': 'Confirmation de la suppression',
  'annex.section.former.unconfirmed': 'Non confirmée',
  'annex.section.changes': 'Historique des changements',
  'annex.section.changes.date': 'Date',
  'annex.section.changes.planned': 'Prévu{date, select, none {} other { à partir du {date}}}',
  'annex.section.changes.change': 'Changement',
  'annex.section.changes.answer': 'Réponse du client',
  'annex.section.controllers': 'Responsables du traitement',
  'annex.section.controllers.name': 'Responsable du traitement',
  'annex.section.controllers.contact': 'Coordonnées',
  'annex.section.controllers.representative': 'Représentant (article\u00a027)',
  'annex.section.controllers.officer': 'Délégué à la protection des données',
  'annex.section.services': 'Services',
  'annex.section.services.name': 'Service',
  'annex.section.services.description': 'Catégories de traitements',
  'annex.section.since': 'Changements depuis l’annexe {number}',
  'annex.section.since.change': 'Changement',
  'annex.section.since.what': 'Ce qui a changé',
  'annex.change.added': 'Ajouté',
  'annex.change.removed': 'Supprimé',
  'annex.change.changed': 'Modifié',
  'annex.change.fromTo': '{column}\u00a0: «\u00a0{before}\u00a0» → «\u00a0{after}\u00a0»',
  'annex.change.to': '{column}\u00a0: «\u00a0{after}\u00a0»',
  'annex.change.from': '{column}\u00a0: plus «\u00a0{before}\u00a0»',

  'annex.answer.approved': 'Autorisé le {date}',
  'annex.answer.objected': 'Objection du {date}',
  'annex.answer.silent': 'Aucune objection jusqu’au {date}',
  'annex.answer.waiting': 'En attente jusqu’au {date}',
  'annex.answer.unannounced': 'Non notifié',

  'annex.sheet.about': 'À propos de l’annexe',

  'annex.pdf.number': 'Annexe {number}',
  'annex.pdf.organisation': 'Organisme',
  'annex.pdf.customer': 'Client',
  'annex.pdf.contract': 'Contrat\u00a0: {reference}',
  'annex.pdf.asOf': 'Date de référence',
  'annex.pdf.revision': 'Révision {number} du registre ({hash})',
  'annex.pdf.state': 'État au {date} · révision {number} ({hash})',
  'annex.pdf.supersedes': 'Remplace l’annexe {number}',
  'annex.pdf.page': 'Page {page} sur {pages}',
  'annex.pdf.noRows': 'Néant',
  'annex.pdf.signature': 'Signé pour {organisation}',
  'annex.pdf.customerSignature': 'Signé pour {customer}',
  'annex.pdf.provenance':
    'Établi le {time} à partir de la révision {number} du registre. Le fichier joint {file} a le même contenu sous une forme lisible par machine.\nSHA-256 de la révision\u00a0: {hash}',
  'annex.pdf.attachment': 'Le contenu de cette annexe sous une forme lisible par machine',

  'signature.block.heading': 'Signé électroniquement',
  'signature.block.issuer': 'Certificat délivré par {issuer}',
  'signature.block.field': 'Signature de {name}',

  'claim.agreement-with-all.sentence':
    'Au {date}, {organisation} a conclu avec chaque sous-traitant ultérieur de cette liste un contrat de sous-traitance en vigueur au titre de l’article 28, paragraphe 4, du RGPD.',
  'claim.stored-in-eea.sentence':
    'Au {date}, les sous-traitants ultérieurs de cette liste conservent les données à caractère personnel exclusivement dans l’UE et l’EEE.',
  'claim.processed-in-eea.sentence':
    'Au {date}, les sous-traitants ultérieurs de cette liste conservent les données à caractère personnel dans l’UE et l’EEE et n’y accèdent que depuis ce territoire.',
  'claim.transfers-covered.sentence':
    'Au {date}, tout transfert de données à caractère personnel vers un pays tiers par les sous-traitants ultérieurs de cette liste repose sur un instrument de transfert prévu au chapitre V du RGPD.',
  'claim.reviewed.sentence':
    'Au {date}, {organisation} a réexaminé chaque sous-traitant ultérieur de cette liste dans le délai fixé pour son réexamen.',

  'notice.title': 'Notification de changements concernant des sous-traitants ultérieurs',
  'notice.title.approval': 'Demande d’autorisation de changements concernant des sous-traitants ultérieurs',
  'notice.greeting': '{contact, select, none {Madame, Monsieur} other {Bonjour {contact}}},',
  'notice.introduction':
    '{organisation} traite des données à caractère personnel pour le compte du client {customer}{contract, select, none {} other { (contrat {contract})}}. Nous prévoyons les changements suivants concernant des sous-traitants ultérieurs et vous en informons à l’avance (article 28, paragraphe 2, du règlement (UE) 2016/679).',
  'notice.introduction.made':
    '{organisation} traite des données à caractère personnel pour le compte du client {customer}{contract, select, none {} other { (contrat {contract})}}. Nous vous informons par la présente des changements suivants concernant des sous-traitants ultérieurs, y compris de changements déjà effectués (article 28, paragraphe 2, du règlement (UE) 2016/679).',
  'notice.introduction.approval':
    '{organisation} traite des données à caractère personnel pour le compte du client {customer}{contract, select, none {} other { (contrat {contract})}}. Nous prévoyons les changements suivants concernant des sous-traitants ultérieurs. Ils requièrent votre autorisation écrite préalable et spécifique (article 28, paragraphe 2, du règlement (UE) 2016/679).',
  'notice.introduction.approval.made':
    '{organisation} traite des données à caractère personnel pour le compte du client {customer}{contract, select, none {} other { (contrat {contract})}}. Nous vous informons par la présente des changements suivants concernant des sous-traitants ultérieurs, y compris de changements déjà effectués. Ils requièrent votre autorisation écrite et spécifique (article 28, paragraphe 2, du règlement (UE) 2016/679).',
  'notice.change.new': 'Nouveau sous-traitant ultérieur\u00a0: {name}',
  'notice.change.replaced': 'Sous-traitant ultérieur remplacé\u00a0: {before} par {name}',
  'notice.change.ended': 'Fin du recours au sous-traitant ultérieur\u00a0: {name}',
  'notice.change.location': 'Nouveau lieu de traitement\u00a0: {name}',
  'notice.change.purpose': 'Finalité modifiée\u00a0: {name}',
  'notice.change.data': 'Données à caractère personnel modifiées\u00a0: {name}',
  'notice.change.other': 'Traitement modifié\u00a0: {name}',
  'notice.part.who': 'Sous-traitant ultérieur',
  'notice.part.address': 'Adresse',
  'notice.part.what': 'Ce qui change',
  'notice.part.where': 'Lieu du traitement',
  'notice.part.transfer': 'Garanties pour les transferts',
  'notice.part.why': 'Motif',
  'notice.part.from': 'Date d’effet',
  'notice.part.services': 'Services concernés',
  'notice.deadline':
    'Vous pouvez émettre des objections à l’encontre de ces changements jusqu’au {deadline} inclus. Les changements prennent effet aux dates indiquées ci-dessus, mais pas avant l’expiration du délai d’objection.',
  'notice.deadline.made':
    'Vous pouvez émettre des objections à l’encontre de ces changements jusqu’au {deadline} inclus.',
  'notice.deadline.none':
    'Vous pouvez émettre des objections à l’encontre de ces changements. Veuillez nous les faire parvenir avant les dates indiquées ci-dessus.',
  'notice.deadline.none.made':
    'Vous pouvez émettre des objections à l’encontre de ces changements. Veuillez nous les faire parvenir dans les meilleurs délais.',
  'notice.approval':
    'Veuillez nous indiquer{deadline, select, none {} other {, au plus tard le {deadline},}} si vous autorisez ces changements. Nous ne les apporterons pas au traitement effectué pour votre compte avant d’avoir reçu votre autorisation.',
  'notice.approval.made':
    'Veuillez nous indiquer{deadline, select, none {} other {, au plus tard le {deadline},}} si vous autorisez ces changements.',
  'notice.howToAnswer':
    'Veuillez répondre par écrit à {organisation}{contact, select, none {} other {, {contact}}}, et indiquer le motif de toute objection.',
  'notice.howToAnswer.approval':
    'Veuillez adresser votre autorisation ou votre refus par écrit à {organisation}{contact, select, none {} other {, {contact}}}, en indiquant le motif d’un éventuel refus.',
  'notice.closing': 'Nous vous prions d’agréer l’expression de nos salutations distinguées.',
  'notice.noDate': 'date à préciser',
  'notice.attachment': 'Le contenu de cette notification sous une forme lisible par machine',
  'notice.mail.subject': 'Changements concernant des sous-traitants ultérieurs – {organisation}',
  'notice.mail.subject.approval':
    'Votre autorisation est requise\u00a0: changements concernant des sous-traitants ultérieurs – {organisation}',
};
