import { useState, type SyntheticEvent } from 'react';
import type { Organisation } from '#shared/model/organisation.ts';
import { useTexts } from '#renderer/app/texts.tsx';
import {
  identityOf,
  problemsOf,
  shortestPassphrase,
  type NewIdentity,
} from '#renderer/features/identity/new-identity.ts';
import css from '#renderer/features/identity/identity.module.css';
import type { OpenedIdentity } from '#renderer/features/identity/opened-identity.ts';
import { useMakeIdentity } from '#renderer/features/identity/use-make-identity.ts';
import { Button } from '#renderer/ui/button.tsx';
import { classes } from '#renderer/ui/classes.ts';
import { Notice } from '#renderer/ui/notice.tsx';
import { Progress } from '#renderer/ui/progress.tsx';
import { TextField } from '#renderer/ui/text-field.tsx';

interface MakeIdentityProps {
  organisation: Organisation;
  onMade: (identity: OpenedIdentity) => void;
  onBack: () => void;
}

/** An identity of the organisation's own: a key and a certificate that nobody else has confirmed. */
export function MakeIdentity({ organisation, onMade, onBack }: MakeIdentityProps) {
  const { t, explain } = useTexts();
  const [person, setPerson] = useState(() => identityOf(organisation));
  const [isTried, setTried] = useState(false);
  const make = useMakeIdentity(onMade);
  const problems = isTried ? problemsOf(person) : {};
  const submit = (event: SyntheticEvent) => {
    event.preventDefault();
    setTried(true);
    if (Object.keys(problemsOf(person)).length === 0) make.start(person);
  };
  const field = (id: keyof NewIdentity) => {
    const problem = problems[id];
    return {
      label: t(`identity.make.${id}`),
      value: person[id],
      onChange: (text: string) => setPerson({ ...person, [id]: text }),
      maxLength: 500,
      error: problem && t(problem, { count: shortestPassphrase }),
    };
  };
  return (
    <form className={classes(css, 'form')} onSubmit={submit} noValidate>
      <Notice tone="warn" title={t('identity.make.notice')}>
        {t('identity.make.notice.detail')}
      </Notice>
      <div className={classes(css, 'pair')}>
        <TextField {...field('name')} autoComplete="off" />
        <TextField {...field('email')} type="email" autoComplete="off" />
      </div>
      <TextField {...field('organisation')} autoComplete="off" />
      <div className={classes(css, 'pair')}>
        <TextField
          {...field('passphrase')}
          description={t('identity.make.passphrase.help')}
          type="password"
          autoComplete="new-password"
        />
        <TextField {...field('again')} type="password" autoComplete="new-password" />
      </div>
      {make.error && (
        <p role="alert" className={classes(css, 'error')}>
          {explain(make.error)}
        </p>
      )}
      {make.isMaking && <Progress label={t('identity.make.making')} />}
      <div className={classes(css, 'buttons')}>
        <Button kind="bare" onPress={onBack}>
          {t('identity.make.back')}
        </Button>
        <Button type="submit" isDisabled={make.isPending}>
          {t('identity.make.save')}
        </Button>
      </div>
    </form>
  );
}
