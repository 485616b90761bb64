import { Megaphone } from 'lucide-react';
import type { Processing } from '#shared/model/processing.ts';
import type { RegisterRecords } from '#shared/model/register-state.ts';
import { useNavigate } from '#renderer/app/navigation.tsx';
import { useTexts } from '#renderer/app/texts.tsx';
import { changeTitle } from '#renderer/features/notices/notice-words.ts';
import { useAnnounce } from '#renderer/features/notices/use-announce.ts';
import { Button } from '#renderer/ui/button.tsx';
import { classes } from '#renderer/ui/classes.ts';
import { Editable } from '#renderer/ui/editable.tsx';
import css from '#renderer/features/notices/announce-line.module.css';

interface AnnounceLineProps {
  processing: Processing;
  records: RegisterRecords;
}

/** Of a planned processing: in which notice customers are told of it, or that they are not. */
export function AnnounceLine({ processing, records }: AnnounceLineProps) {
  const texts = useTexts();
  const { t } = texts;
  const navigate = useNavigate();
  const announce = useAnnounce();
  if (processing.state !== 'planned') return null;
  const changes = records.plannedChanges.filter(({ processingId }) => processingId === processing.id);
  const notice = records.notices.find(
    ({ id, withdrawnOn }) => withdrawnOn === null && changes.some(({ noticeId }) => noticeId === id),
  );
  const planned = { kind: 'new', processingId: processing.id } as const;
  return (
    <p className={classes(css, 'line')}>
      <span>{t(notice ? 'notices.announcedIn' : 'notices.notAnnounced')}</span>
      {notice ? (
        <Button kind="bare" onPress={() => navigate('notices', { recordId: notice.id })}>
          {notice.title}
        </Button>
      ) : (
        <Editable>
          <Button
            kind="bare"
            icon={Megaphone}
            onPress={() => void announce([planned], { title: changeTitle(planned, records, texts) })}
          >
            {t('notices.announce')}
          </Button>
        </Editable>
      )}
    </p>
  );
}
