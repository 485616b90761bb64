import { useRef } from 'react';
import { ArrowLeft } from 'lucide-react';
import type { CallError } from '#renderer/app/client.ts';
import { useCommands, type Commands } from '#renderer/app/commands.ts';
import { useNavigate, useView, type ListToTakeIn } from '#renderer/app/navigation.tsx';
import type { Opening } from '#renderer/app/opening.ts';
import { useTexts } from '#renderer/app/texts.tsx';
import { AppearanceControls } from '#renderer/features/start/appearance-controls.tsx';
import { ListToBegin } from '#renderer/features/start/list-to-begin.tsx';
import { OtherWays } from '#renderer/features/start/other-ways.tsx';
import { RecentRegisters } from '#renderer/features/start/recent-registers.tsx';
import { VerifyView } from '#renderer/features/verify/verify-view.tsx';
import { Button } from '#renderer/ui/button.tsx';
import { classes } from '#renderer/ui/classes.ts';
import { Notice } from '#renderer/ui/notice.tsx';
import { Seal } from '#renderer/ui/seal.tsx';
import css from '#renderer/features/start/start-view.module.css';

interface StartViewProps {
  opening: Opening;
  commands: Commands;
  /** Begins a register of one's own, perhaps with a list to take in. */
  onNew: (list: ListToTakeIn) => void;
}

/** What is shown while no register is open: the ways to begin, or the verification of a PDF, which needs no register. */
export function StartView({ opening, commands, onNew }: StartViewProps) {
  const { t } = useTexts();
  const view = useView();
  const navigate = useNavigate();
  const list = useRef<HTMLTextAreaElement>(null);
  const isVerifying = view.id === 'verify';
  useCommands({ ...commands, 'list.takeIn': () => list.current?.focus() }, opening.open);
  return (
    <div className={classes(css, 'view')}>
      <header className={classes(css, 'header')}>
        <Seal name="Bilaga" />
        <span className={classes(css, 'brand')}>Bilaga</span>
        {isVerifying && (
          <Button icon={ArrowLeft} onPress={() => navigate('register')}>
            {t('start.back')}
          </Button>
        )}
        <AppearanceControls />
      </header>
      {isVerifying ? (
        <main className={classes(css, 'verify')}>
          <VerifyView />
        </main>
      ) : (
        <main className={classes(css, 'main')}>
          <Failure error={opening.failure} />
          <ListToBegin area={list} onContinue={onNew} />
          <div className={classes(css, 'aside')}>
            <OtherWays onEmpty={() => onNew({})} onOpen={opening.choose} />
            <RecentRegisters onOpen={opening.open} />
          </div>
        </main>
      )}
      <footer className={classes(css, 'footer')}>{t('start.promise')}</footer>
    </div>
  );
}

function Failure({ error }: { error: CallError | null }) {
  const { t, explain } = useTexts();
  if (!error) return null;
  return (
    <div className={classes(css, 'failure')}>
      <Notice tone="bad" role="alert" title={t('start.failed')}>
        {explain(error)}
      </Notice>
    </div>
  );
}
