import type { SampleText } from '#resources/sample/agreement-texts/shape.ts';

export const dpaEn: SampleText = {
  language: 'en',
  sections: [
    {
      heading: 'Subject matter and purpose',
      paragraphs: [
        {
          text: 'The Processor processes personal data on behalf of the Customer to provide the services of the main agreement. Annex 1 sets out the subject matter, the duration, the nature and purpose of the processing, the type of personal data and the categories of data subjects.',
        },
        { text: 'Where the main agreement and this agreement conflict, this agreement prevails.' },
      ],
    },
    {
      heading: 'Instructions',
      paragraphs: [
        {
          point: '3a',
          text: 'The Processor shall process the personal data only on documented instructions from the Customer, including with regard to transfers to a third country, unless required to do so by law; it shall then inform the Customer beforehand, unless that law prohibits such information.',
        },
        {
          text: 'The Processor shall immediately inform the Customer if, in its opinion, an instruction infringes the GDPR.',
        },
      ],
    },
    {
      heading: 'Confidentiality',
      paragraphs: [
        {
          point: '3b',
          text: 'Persons authorised to process the personal data shall have committed themselves to confidentiality or be under a statutory obligation of confidentiality. The obligation survives the end of this agreement.',
        },
      ],
    },
    {
      heading: 'Security of processing',
      paragraphs: [
        {
          point: '3c',
          text: 'The Processor shall take the technical and organisational measures that Article 32 requires: encryption at rest and in transit, access control, logging, backup and regular testing. Annex 2 describes them.',
        },
      ],
    },
    {
      heading: 'Sub-processors',
      paragraphs: [
        {
          point: '3d',
          text: 'The Processor may engage the sub-processors listed in Annex 3. It shall give at least 30 days’ written notice of any intended addition or replacement of a sub-processor. The Customer may object on reasonable grounds within that period; the sub-processor shall then not be engaged for that processing.',
        },
        {
          point: '4',
          text: 'The same data protection obligations as set out in this agreement shall be imposed on each sub-processor by contract. The Processor remains fully liable for the performance of its sub-processors.',
        },
      ],
    },
    {
      heading: 'Rights of data subjects',
      paragraphs: [
        {
          point: '3e',
          text: 'The Processor shall assist the Customer by appropriate measures in responding to requests for access, rectification, erasure, restriction and data portability. A request that reaches the Processor shall be forwarded within two working days.',
        },
      ],
    },
    {
      heading: 'Personal data breach and other assistance',
      paragraphs: [
        {
          text: 'The Processor shall notify the Customer of a personal data breach without undue delay and no later than 24 hours after becoming aware of it, with the information of Article 33(3) as far as it is known.',
        },
        {
          point: '3f',
          text: 'The Processor shall assist the Customer in ensuring compliance with Articles 32 to 36: security, notification of breaches, communication to data subjects, impact assessment and prior consultation.',
        },
      ],
    },
    {
      heading: 'Transfers to third countries',
      paragraphs: [
        {
          text: 'No personal data shall be transferred to, or made accessible from, a country outside the EEA without the Customer’s written approval and a valid transfer tool under Chapter V.',
        },
      ],
    },
    {
      heading: 'Deletion and return',
      paragraphs: [
        {
          point: '3g',
          text: 'At the end of the services the Processor shall, at the choice of the Customer, delete or return all personal data within 30 days and delete existing copies. Backups shall be deleted within a further 60 days. Deletion shall be confirmed in writing.',
        },
      ],
    },
    {
      heading: 'Audit',
      paragraphs: [
        {
          point: '3h',
          text: 'The Processor shall make available all information necessary to demonstrate compliance and shall allow for and contribute to audits, including inspections on site, by the Customer or an independent auditor. An audit shall be announced 14 days in advance.',
        },
      ],
    },
    {
      heading: 'Liability, term and disputes',
      paragraphs: [
        {
          text: 'Liability for damage follows Article 82. This agreement applies for as long as the Processor processes personal data on behalf of the Customer.',
        },
        { text: 'Disputes shall be settled as the main agreement provides.' },
      ],
    },
  ],
};
