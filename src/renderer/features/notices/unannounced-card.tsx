import { useState } from 'react';
import { Megaphone } from 'lucide-react';
import type { UnannouncedChange } from '#shared/ipc/notices-contract.ts';
import type { RegisterRecords } from '#shared/model/register-state.ts';
import { useTexts } from '#renderer/app/texts.tsx';
import { Faces } from '#renderer/features/findings/faces.tsx';
import { isOver, isTold, type NoticeParts } from '#renderer/features/notices/notice-data.ts';
import { changeTitle, namedProcessing } from '#renderer/features/notices/notice-words.ts';
import { useAnnounce, type AnnounceIn } from '#renderer/features/notices/use-announce.ts';
import { shownText } from '#renderer/app/localized.ts';
import { today } from '#renderer/features/register/today.ts';
import { Button } from '#renderer/ui/button.tsx';
import { Card } from '#renderer/ui/card.tsx';
import { Checkbox } from '#renderer/ui/checkbox.tsx';
import { classes } from '#renderer/ui/classes.ts';
import { Menu } from '#renderer/ui/menu.tsx';
import { Status } from '#renderer/ui/status.tsx';
import css from '#renderer/features/notices/unannounced-card.module.css';

interface UnannouncedCardProps {
  changes: readonly UnannouncedChange[];
  notices: readonly NoticeParts[];
  records: RegisterRecords;
}

/** In the page at once, until somebody wants to see all. */
const few = 6;

const keyOf = ({ kind, processingId }: UnannouncedChange): string => `${kind} ${processingId}`;

/** What nobody has been told of: chosen and announced together. */
export function UnannouncedCard({ changes, notices, records }: UnannouncedCardProps) {
  const texts = useTexts();
  const { t } = texts;
  const [leftOut, setLeftOut] = useState<ReadonlySet<string>>(new Set());
  const [showsAll, setShowsAll] = useState(false);
  const chosen = changes.filter((change) => !leftOut.has(keyOf(change)));
  const choose = (keys: readonly string[], isChosen: boolean) =>
    setLeftOut(new Set([...leftOut].filter((key) => !keys.includes(key)).concat(isChosen ? [] : keys)));
  return (
    <Card
      title={t('notices.unannounced')}
      aside={<AnnounceButton chosen={chosen} notices={notices} records={records} />}
    >
      <p className={classes(css, 'text')}>{t('notices.unannounced.text', { count: changes.length })}</p>
      {changes.length > 1 && (
        <Checkbox
          isSelected={chosen.length === changes.length}
          isIndeterminate={chosen.length > 0 && chosen.length < changes.length}
          onChange={(isChosen) => choose(changes.map(keyOf), isChosen)}
        >
          <span className={classes(css, 'all')}>{t('notices.unannounced.all')}</span>
        </Checkbox>
      )}
      <ul aria-label={t('notices.unannounced')} className={classes(css, 'changes')}>
        {changes.slice(0, showsAll ? changes.length : few).map((change) => (
          <li key={keyOf(change)}>
            <Checkbox
              isSelected={!leftOut.has(keyOf(change))}
              onChange={(isChosen) => choose([keyOf(change)], isChosen)}
            >
              <Line change={change} records={records} />
            </Checkbox>
          </li>
        ))}
      </ul>
      {changes.length > few && !showsAll && (
        <Button kind="bare" onPress={() => setShowsAll(true)}>
          {t('notices.unannounced.show', { count: changes.length })}
        </Button>
      )}
    </Card>
  );
}

function Line({ change, records }: { change: UnannouncedChange; records: RegisterRecords }) {
  const texts = useTexts();
  const { t, language } = texts;
  const named = namedProcessing(records, change.processingId);
  const purpose = named ? shownText(named.processing.purpose, language)?.text : undefined;
  const planned =
    change.startsOn === null
      ? t('notices.unannounced.planned')
      : t('notices.unannounced.plannedFrom', { date: change.startsOn });
  return (
    <span className={classes(css, 'line')}>
      <span className={classes(css, 'what')}>
        <span>{changeTitle(change, records, texts)}</span>
        <Faces subProcessor={named?.subProcessor ?? null} />
        <Status tone={change.isMade ? 'bad' : 'neutral'}>
          {change.isMade ? t('notices.unannounced.made') : planned}
        </Status>
      </span>
      {purpose !== undefined && <span className={classes(css, 'purpose')}>{purpose}</span>}
    </span>
  );
}

interface AnnounceButtonProps {
  chosen: readonly UnannouncedChange[];
  notices: readonly NoticeParts[];
  records: RegisterRecords;
}

/** Into a new notice, or into one that nobody has been told of yet, where there are such. */
export function AnnounceButton({ chosen, notices, records }: AnnounceButtonProps) {
  const texts = useTexts();
  const { t } = texts;
  const announce = useAnnounce();
  const [isBusy, setBusy] = useState(false);
  const drafts = notices.filter((parts) => !isOver(parts) && !isTold(parts));
  const [first, ...others] = chosen;
  const title = (): string =>
    first && others.length === 0
      ? changeTitle(first, records, texts)
      : t('notices.title.several', { count: chosen.length, date: today() });
  const start = (to: AnnounceIn) => {
    setBusy(true);
    void announce(chosen, to).finally(() => setBusy(false));
  };
  const isDisabled = isBusy || chosen.length === 0;
  const label = t('notices.announce.count', { count: chosen.length });
  if (drafts.length === 0)
    return (
      <Button kind="primary" icon={Megaphone} isDisabled={isDisabled} onPress={() => start({ title: title() })}>
        {label}
      </Button>
    );
  const inNew = { id: 'new', label: t('notices.announce.new'), onAction: () => start({ title: title() }) };
  const inDrafts = drafts.map(({ notice }) => ({
    id: notice.id,
    label: t('notices.announce.in', { title: notice.title }),
    onAction: () => start({ id: notice.id }),
  }));
  return (
    <Menu label={label} actions={[inNew, ...inDrafts]}>
      <Button kind="primary" icon={Megaphone} isDisabled={isDisabled}>
        {label}
      </Button>
    </Menu>
  );
}
