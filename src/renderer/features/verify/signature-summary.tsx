import type { SignatureFacts } from '#shared/model/signature-report.ts';
import { useTexts } from '#renderer/app/texts.tsx';
import { signatureWords } from '#renderer/features/verify/signature-words.ts';
import css from '#renderer/features/verify/verify.module.css';
import { classes } from '#renderer/ui/classes.ts';
import { Status } from '#renderer/ui/status.tsx';

/** One signature in a few lines: who, when, whether it holds, and who vouches for the name. */
export function SignatureSummary({ signature }: { signature: SignatureFacts }) {
  const texts = useTexts();
  const words = signatureWords(texts, signature);
  return (
    <li className={classes(css, 'summary')}>
      <span className={classes(css, 'signer')}>{words.signer}</span>
      <span>{words.when}</span>
      <Status isLong tone={words.holds ? 'ok' : 'bad'}>
        {words.state}
      </Status>
      {words.problems.map((problem) => (
        <span key={problem} className={classes(css, 'problem')}>
          {problem}
        </span>
      ))}
      <Status isLong tone={words.trust.tone}>
        {words.trust.text}
      </Status>
    </li>
  );
}
