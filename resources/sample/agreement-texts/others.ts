import type { SampleText } from '#resources/sample/agreement-texts/shape.ts';

/** In brief: the clauses themselves are the Decision's. */
export const sccEn: SampleText = {
  language: 'en',
  sections: [
    {
      heading: 'Standard contractual clauses',
      paragraphs: [
        {
          text: 'The parties enter into the standard contractual clauses of Commission Implementing Decision (EU) 2021/914, module three (transfer processor to processor), which are incorporated by reference and not changed.',
        },
        {
          text: 'Clause 7 (docking clause) applies. Clause 9(a): option 2, general authorisation, 30 days’ notice of sub-processors.',
        },
        {
          text: 'Clause 17: the law of the data exporter’s country governs. Clause 18(b): its courts have jurisdiction.',
        },
      ],
    },
    {
      heading: 'Annexes',
      paragraphs: [
        {
          text: 'Annex I: the parties, the description of the transfer and the competent supervisory authority (IMY, Sweden).',
        },
        {
          text: 'Annex II: technical and organisational measures. Data are encrypted before transfer; the keys stay within the EEA.',
        },
        { text: 'Annex III: list of sub-processors.' },
      ],
    },
  ],
};

export const assessmentSv: SampleText = {
  language: 'sv',
  sections: [
    {
      heading: 'Överföringen',
      paragraphs: [
        {
          text: 'Bedömningen gäller åtkomst från tredjeland till personuppgifter som lagras inom EES, på grundval av standardavtalsklausuler (modul tre).',
        },
        {
          text: 'Uppgifterna är kontaktuppgifter och ärendetexter. Inga särskilda kategorier av personuppgifter överförs avsiktligt.',
        },
      ],
    },
    {
      heading: 'Tredjelandets lag och praxis',
      paragraphs: [
        {
          text: 'Myndigheters rätt till åtkomst har prövats mot EDPB:s rekommendationer 01/2020 och 02/2020. Leverantören uppger att den aldrig har mottagit en sådan begäran.',
        },
      ],
    },
    {
      heading: 'Kompletterande åtgärder och slutsats',
      paragraphs: [
        { text: 'Kryptering med nycklar inom EES, tidsbegränsad åtkomst som godkänns varje gång, och loggning.' },
        {
          text: 'Med dessa åtgärder hindrar ingenting i lagen att klausulerna följs. Bedömningen görs om inom två år eller när lagen ändras.',
        },
      ],
    },
  ],
};

export const confidentialitySv: SampleText = {
  language: 'sv',
  sections: [
    {
      heading: 'Sekretessförbindelse',
      paragraphs: [
        {
          text: 'Undertecknad förbinder sig att inte röja uppgifter om enskildas lön, frånvaro, hälsa eller andra personliga förhållanden som blir kända i uppdraget.',
        },
        { text: 'Förbindelsen gäller även efter det att uppdraget har upphört.' },
      ],
    },
  ],
};

export const certificateEn: SampleText = {
  language: 'en',
  sections: [
    {
      heading: 'Statement',
      paragraphs: [
        {
          text: 'The organisation named above operates an information security management system that was found to conform to the stated standard for the scope: operation, support and development of its services.',
        },
        { text: 'The certificate is valid until the day stated above, subject to yearly surveillance audits.' },
      ],
    },
  ],
};

export const measuresEn: SampleText = {
  language: 'en',
  sections: [
    {
      heading: 'Technical and organisational measures',
      paragraphs: [
        { text: 'Encryption: AES-256 at rest, TLS 1.3 in transit; keys are rotated every year.' },
        {
          text: 'Access control: single sign-on with two factors, least privilege, quarterly review of access rights.',
        },
        { text: 'Resilience: daily backup to a second site, restore tested twice a year.' },
        {
          text: 'Incident response: on call day and night; a personal data breach is reported to the customer within 24 hours.',
        },
      ],
    },
  ],
};
