import type { SampleNotice } from '#resources/sample/shape.ts';

/** A change that was announced to all customers of payroll and bookkeeping; one of them has objected. */
export const sampleNotices: readonly SampleNotice[] = [
  {
    begun: '-5 days',
    sent: '-4 days',
    title: 'Bankfiler genom Ymer Bankfiler AB',
    introduction: {
      sv: 'Vi inför ett nytt sätt att skicka betalningar till bankerna. Ni behöver inte göra något i systemet.',
      en: 'We are introducing a new way of sending payments to the banks. You need not do anything in the system.',
    },
    vendor: 'Ymer Bankfiler AB',
    what: {
      sv: 'Betalfiler och lönefiler går genom Ymer Bankfiler i stället för att laddas upp hos varje bank.',
      en: 'Payment files and payroll files go through Ymer Bankfiler instead of being uploaded to each bank.',
    },
    why: {
      sv: 'Färre manuella steg och en gemensam kvittens från bankerna.',
      en: 'Fewer manual steps, and one receipt from all banks.',
    },
    recipients: [
      { customer: 'Lindome kommun', means: 'mail' },
      {
        customer: 'Västerskärs Bygg AB',
        means: 'mail',
        answer: {
          on: '-2 days',
          answer: 'objected',
          reason: 'Vill veta var filerna lagras och hur länge de sparas innan de godtar ändringen.',
        },
      },
      {
        customer: 'Havtorn Retail Group Oy',
        means: 'portal',
        answer: { on: '-3 days', answer: 'approved', reason: '' },
      },
      { customer: 'Stiftelsen Björkdungens skola', means: 'mail' },
      { customer: 'Grønnfjell Energi AS', means: 'mail' },
    ],
  },
];
