import { Megaphone, Plus } from 'lucide-react';
import type { RegisterRecords } from '#shared/model/register-state.ts';
import { useNavigate } from '#renderer/app/navigation.tsx';
import { useTexts } from '#renderer/app/texts.tsx';
import { isOver, needsSomebody, useUnannounced, type NoticeParts } from '#renderer/features/notices/notice-data.ts';
import {
  changeTitle,
  namedProcessing,
  nextStep,
  processingTitle,
  progressOf,
  stateTones,
} from '#renderer/features/notices/notice-words.ts';
import { UnannouncedCard } from '#renderer/features/notices/unannounced-card.tsx';
import { useAnnounce } from '#renderer/features/notices/use-announce.ts';
import { Faces } from '#renderer/features/findings/faces.tsx';
import { useToday } from '#renderer/features/register/today.ts';
import { Button } from '#renderer/ui/button.tsx';
import { classes } from '#renderer/ui/classes.ts';
import { Dated } from '#renderer/ui/dated.tsx';
import { Editable } from '#renderer/ui/editable.tsx';
import { EmptyState } from '#renderer/ui/empty-state.tsx';
import { Page } from '#renderer/ui/page.tsx';
import { PickList } from '#renderer/ui/pick-list.tsx';
import { Status } from '#renderer/ui/status.tsx';
import css from '#renderer/features/notices/notice-list.module.css';

interface NoticeListProps {
  notices: readonly NoticeParts[];
  records: RegisterRecords;
  /** The notice that was open before; null where none was. */
  cameFrom: string | null;
}

/** All notices, those that somebody must do something for first; before them what nobody has been told of. */
export function NoticeList({ notices, records, cameFrom }: NoticeListProps) {
  const { t } = useTexts();
  const today = useToday();
  const announce = useAnnounce();
  const unannounced = useUnannounced();
  const add = (
    <Editable>
      <Button
        kind={unannounced.length > 0 ? 'quiet' : 'primary'}
        icon={Plus}
        onPress={() => void announce([], { title: t('notices.title.new', { date: today }) })}
      >
        {t('notices.new')}
      </Button>
    </Editable>
  );
  const isEmpty = notices.length === 0 && unannounced.length === 0;
  return (
    <Page title={t('nav.notices')} lead={t('notices.lead')} {...(!isEmpty && { actions: add })}>
      {isEmpty && <EmptyState icon={Megaphone} sentence={t('notices.empty')} action={add} />}
      <div className={classes(css, 'list')}>
        {unannounced.length > 0 && <UnannouncedCard changes={unannounced} notices={notices} records={records} />}
        {notices.length > 0 && <Notices notices={notices} records={records} cameFrom={cameFrom} />}
      </div>
    </Page>
  );
}

function Notices({ notices, records, cameFrom }: NoticeListProps) {
  const { t } = useTexts();
  const navigate = useNavigate();
  const needing = notices.filter(needsSomebody);
  const groups = [
    { id: 'current', items: needing.concat(notices.filter((parts) => !isOver(parts) && !needsSomebody(parts))) },
    { id: 'over', items: notices.filter(isOver) },
  ] as const;
  return (
    <PickList
      label={t('notices.list')}
      groups={groups
        .filter(({ items }) => items.length > 0)
        .map(({ id, items }) => ({
          id,
          heading: (
            <>
              {t(`notices.group.${id}`)}
              <span className={classes(css, 'muted')}>{items.length}</span>
            </>
          ),
          items,
        }))}
      itemKey={({ notice }) => notice.id}
      itemText={({ notice, state }) => t('notices.item', { title: notice.title, state: t(`notices.state.${state}`) })}
      marked={null}
      onMark={() => {}}
      onOpen={({ notice }) => navigate('notices', { recordId: notice.id })}
      returnTo={cameFrom}
    >
      {(parts) => <NoticeLine parts={parts} records={records} />}
    </PickList>
  );
}

/** In a line of the list; who wants to know all of them opens it. */
const mostChanges = 3;

function NoticeLine({ parts, records }: { parts: NoticeParts; records: RegisterRecords }) {
  const texts = useTexts();
  const { t } = texts;
  const today = useToday();
  const { notice, changes, state } = parts;
  const next = isOver(parts) ? '' : nextStep(parts, texts);
  const words = `${next} ${progressOf(parts, today, texts).join(' · ')}`.trim();
  return (
    <div className={classes(css, 'line')}>
      <p className={classes(css, 'what')}>
        <strong>{notice.title}</strong>
        <Status tone={stateTones[state]}>{t(`notices.state.${state}`)}</Status>
      </p>
      {changes.length === 0 && <p className={classes(css, 'muted')}>{t('notices.noChanges')}</p>}
      {changes.slice(0, mostChanges).map((change) => {
        const named = namedProcessing(records, change.processingId);
        return (
          <p key={change.id} className={classes(css, 'change')}>
            <span title={processingTitle(named, texts)}>{changeTitle(change, records, texts)}</span>
            <Faces subProcessor={named?.subProcessor ?? null} />
            {change.startsOn !== null && (
              <time dateTime={change.startsOn} className={classes(css, 'muted')}>
                {change.startsOn}
              </time>
            )}
          </p>
        );
      })}
      {changes.length > mostChanges && (
        <p className={classes(css, 'muted')}>{t('notices.moreChanges', { count: changes.length - mostChanges })}</p>
      )}
      {words !== '' && (
        <p className={classes(css, 'muted')}>
          <Dated>{words}</Dated>
        </p>
      )}
    </div>
  );
}
