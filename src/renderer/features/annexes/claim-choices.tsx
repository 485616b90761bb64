import { useId } from 'react';
import type { AnnexChoice } from '#shared/ipc/annexes-contract.ts';
import { missingText } from '#shared/messages/claim-texts.ts';
import { outputText } from '#shared/messages/output/output-text.ts';
import type { ClaimId, ClaimProof } from '#shared/model/claim.ts';
import { useCall } from '#renderer/app/register-data.ts';
import { useTexts } from '#renderer/app/texts.tsx';
import { useGoToRecord } from '#renderer/features/findings/go-to-record.ts';
import type { RegisterUi } from '#renderer/features/register/register-ui.ts';
import { Button } from '#renderer/ui/button.tsx';
import { Checkbox } from '#renderer/ui/checkbox.tsx';
import { classes } from '#renderer/ui/classes.ts';
import { Dated } from '#renderer/ui/dated.tsx';
import { Disclosure } from '#renderer/ui/disclosure.tsx';
import { agreementsPlace } from '#renderer/ui/record-fields.tsx';
import { Status } from '#renderer/ui/status.tsx';
import css from '#renderer/features/annexes/claim-choices.module.css';

interface ClaimChoicesProps {
  choice: AnnexChoice;
  organisation: string;
  onChange: (claims: ClaimId[]) => void;
  ui: RegisterUi;
}

/** Sentences that the annex may make. One that the register does not prove says of whom, and cannot be chosen. */
export function ClaimChoices({ choice, organisation, onChange, ui }: ClaimChoicesProps) {
  const { t } = useTexts();
  const heading = useId();
  const { audience, customerId, claims } = choice;
  const proofs = useCall('annexes.claims', { audience, customerId }, { keepPrevious: true }).data ?? [];
  return (
    <section aria-labelledby={heading} className={classes(css, 'claims')}>
      <h2 id={heading} className={classes(css, 'heading')}>
        {t('claims.title')}
      </h2>
      <p className={classes(css, 'muted')}>{t('claims.help')}</p>
      <ul className={classes(css, 'list')}>
        {proofs.map((proof) => (
          <Claim
            key={proof.claim}
            proof={proof}
            sentence={outputText(choice.language, `claim.${proof.claim}.sentence`, { organisation, date: proof.asOf })}
            isChosen={claims.includes(proof.claim)}
            onChoose={(isChosen) =>
              onChange(isChosen ? [...claims, proof.claim] : claims.filter((one) => one !== proof.claim))
            }
            ui={ui}
          />
        ))}
      </ul>
    </section>
  );
}

interface ClaimProps {
  proof: ClaimProof;
  /** What is printed, in the annex's language. */
  sentence: string;
  isChosen: boolean;
  onChoose: (isChosen: boolean) => void;
  ui: RegisterUi;
}

function Claim({ proof, sentence, isChosen, onChoose, ui }: ClaimProps) {
  const { t } = useTexts();
  const { claim, proven } = proof;
  return (
    <li className={classes(css, 'claim')}>
      {/* One that was chosen before the register changed can still be taken back. */}
      <Checkbox isSelected={isChosen} isDisabled={!proven && !isChosen} onChange={onChoose}>
        {t(`claim.${claim}`)}
      </Checkbox>
      <div className={classes(css, 'proof')}>
        {proven ? (
          <>
            <Status tone="ok">{t('claims.proven')}</Status>
            <p className={classes(css, 'muted')}>
              <Dated>{sentence}</Dated>
            </p>
          </>
        ) : (
          <Missing proof={proof} ui={ui} />
        )}
      </div>
    </li>
  );
}

/** Where what a claim says of a sub-processor is written; else in its record. */
const placesOf: Partial<Record<ClaimId, string>> = {
  'agreement-with-all': agreementsPlace,
  reviewed: 'lastReviewedOn',
};

/** So many are listed; whoever fills those in sees the next. */
const most = 50;

function Missing({ proof: { claim, missing }, ui }: Pick<ClaimProps, 'proof' | 'ui'>) {
  const { t, language } = useTexts();
  const goTo = useGoToRecord(ui);
  const named = missing.map((one) => ({ ...one, text: missingText(language, claim, one) }));
  const each = [...new Map(named.map((one) => [`${one.subProcessorId} ${one.text}`, one])).values()];
  const field = placesOf[claim] ?? '';
  const count = new Set(each.map(({ subProcessorId }) => subProcessorId)).size;
  return (
    <Disclosure title={<Status tone="bad">{t('claims.notProven', { count })}</Status>}>
      <ul className={classes(css, 'missing')}>
        {each.slice(0, most).map(({ subProcessorId, subProcessor, text }) => (
          <li key={`${subProcessorId} ${text}`}>
            <Button
              kind="bare"
              onPress={() => goTo({ table: 'subProcessor', recordId: subProcessorId, subProcessorId, field })}
            >
              {subProcessor}
            </Button>
            <span className={classes(css, 'muted')}>
              <Dated>{text}</Dated>
            </span>
          </li>
        ))}
        {each.length > most && (
          <li className={classes(css, 'muted')}>{t('claims.more', { count: each.length - most })}</li>
        )}
      </ul>
    </Disclosure>
  );
}
