import { mildProblems, type SignatureFacts } from '#shared/model/signature-report.ts';
import type { Texts } from '#renderer/app/texts.tsx';
import type { Tone } from '#renderer/ui/tone.ts';

export interface SignatureWords {
  /** "Signed by Anna Ek, Nordvik Ekonomi AB" */
  readonly signer: string;
  readonly when: string;
  readonly holds: boolean;
  /** Whether the content is as it was when it was signed. */
  readonly state: string;
  readonly covers: string;
  readonly after: string;
  /** What the signer allowed to be changed; absent where nothing is said. */
  readonly permits: string | undefined;
  /** Who stamped the time, and who vouches for that. */
  readonly timestamp: string | undefined;
  readonly trust: { readonly tone: Tone; readonly text: string };
  readonly problems: readonly string[];
}

/** Whether a signature proves what it seems to. */
function signatureHolds({ intact, problems }: SignatureFacts): boolean {
  return intact && problems.every((problem) => mildProblems.includes(problem));
}

/** What one signature says, in the window's language. */
export function signatureWords(texts: Pick<Texts, 't' | 'dateTime'>, signature: SignatureFacts): SignatureWords {
  const { t } = texts;
  const { signer, intact, coversWholeDocument, changedAfter, permits, timestamp, problems } = signature;
  const names = [signer?.name, signer?.organisation].filter((name) => name !== undefined && name !== '');
  return {
    signer:
      names.length === 0 ? t('signatures.byUnknown') : t('signatures.by', { name: [...new Set(names)].join(', ') }),
    when: whenText(texts, signature),
    holds: signatureHolds(signature),
    state: t(intact ? 'signatures.intact' : 'signatures.changed'),
    covers: t(coversWholeDocument ? 'signatures.whole' : 'signatures.part'),
    after: t(`signature.changedAfter.${changedAfter}`),
    permits: permits === 'unspecified' ? undefined : t(`signature.permits.${permits}`),
    timestamp: timestamp?.valid
      ? t(`signature.timestamp.${timestamp.chain}`, { authority: timestamp.authority })
      : undefined,
    trust: trustOf(texts, signature),
    problems: problems.map((problem) => t(`signature.problem.${problem}`)),
  };
}

function whenText({ t, dateTime }: Pick<Texts, 't' | 'dateTime'>, { claimedTime, timestamp }: SignatureFacts): string {
  if (timestamp?.valid === true) {
    return t('signatures.atStamped', { time: dateTime(timestamp.time), authority: timestamp.authority });
  }
  return claimedTime === null ? t('signatures.atUnknown') : t('signatures.at', { time: dateTime(claimedTime) });
}

function trustOf({ t }: Pick<Texts, 't'>, { chain, selfIssued }: SignatureFacts): SignatureWords['trust'] {
  const text = t(`signature.chain.${chain}`);
  if (chain === 'trusted') return { tone: 'ok', text };
  if (chain === 'broken') return { tone: 'bad', text };
  return { tone: 'warn', text: selfIssued ? t('signatures.selfIssued') : text };
}
