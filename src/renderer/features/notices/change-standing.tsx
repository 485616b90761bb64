import { changePermission, obstaclesTo, type Obstacle } from '#shared/model/change-permission.ts';
import type { ChangeReach } from '#shared/model/change-reach.ts';
import type { Customer } from '#shared/model/customer.ts';
import { useTexts, type Texts } from '#renderer/app/texts.tsx';
import { ObstacleList } from '#renderer/features/notices/obstacle-list.tsx';
import { useToday } from '#renderer/features/register/today.ts';
import { classes } from '#renderer/ui/classes.ts';
import { Dated } from '#renderer/ui/dated.tsx';
import { Status } from '#renderer/ui/status.tsx';
import type { Tone } from '#renderer/ui/tone.ts';
import css from '#renderer/features/notices/change-card.module.css';

interface ChangeStandingProps {
  reach: ChangeReach;
  customers: readonly Customer[];
  /** Whether somebody has been told, so that it is answers that are waited for. */
  isTold: boolean;
}

/** In a line; who wants to know all of them sees them where it is carried out. */
const few = 3;

/** Of one change among several: whom it concerns, and whether it may start by itself. */
export function ChangeStanding({ reach, customers, isTold }: ChangeStandingProps) {
  const texts = useTexts();
  const { t } = texts;
  const today = useToday();
  const obstacles = obstaclesTo(reach, today);
  const refusals = obstacles.filter(({ why }) => why !== 'too-early' && why !== 'announced-later');
  const { tone, text } = startOf(reach, obstacles, today, texts);
  return (
    <div className={classes(css, 'standing')}>
      <p className={classes(css, 'concerns')}>{concernedText(reach, customers, t)}</p>
      {isTold && (
        <Status tone={tone} isLong>
          <span>
            <Dated>{text}</Dated>
          </span>
        </Status>
      )}
      {isTold && refusals.length > 0 && (
        <p className={classes(css, 'refusals')}>
          <ObstacleList obstacles={refusals.slice(0, few)} customers={customers} />
          {refusals.length > few && t('notices.change.moreObstacles', { count: refusals.length - few })}
        </p>
      )}
    </div>
  );
}

function concernedText({ recipients, leftOut }: ChangeReach, customers: readonly Customer[], t: Texts['t']): string {
  const ids = new Set([...recipients.map(({ customerId }) => customerId), ...leftOut]);
  if (ids.size === 0) return t('notices.change.concernsNobody');
  if (ids.size > few) return t('notices.change.concernsMany', { count: ids.size });
  const names = customers.filter(({ id }) => ids.has(id)).map(({ name }) => name);
  return t('notices.change.concerns', { names: names.join(', ') });
}

function startOf(
  reach: ChangeReach,
  obstacles: readonly Obstacle[],
  today: string,
  { t }: Texts,
): { readonly tone: Tone; readonly text: string } {
  const permission = changePermission(reach);
  if (permission.state === 'may-not') return { tone: 'bad', text: t('notices.change.mayNot') };
  const { from } = permission;
  if (from === null) return { tone: 'ok', text: t('notices.next.readyAtOnce') };
  if (from <= today) return { tone: 'ok', text: t('notices.next.ready', { date: from }) };
  return obstacles.some(({ why }) => why === 'too-early')
    ? { tone: 'neutral', text: t('notices.next.wait', { date: from }) }
    : { tone: 'ok', text: t('notices.next.permitted', { date: from }) };
}
