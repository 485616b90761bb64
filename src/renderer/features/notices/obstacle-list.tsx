import type { Obstacle } from '#shared/model/change-permission.ts';
import type { Customer } from '#shared/model/customer.ts';
import { useTexts } from '#renderer/app/texts.tsx';
import { classes } from '#renderer/ui/classes.ts';
import { Dated } from '#renderer/ui/dated.tsx';
import css from '#renderer/features/notices/carry-out.module.css';

interface ObstacleListProps {
  obstacles: readonly Obstacle[];
  customers: readonly Customer[];
}

/** Who does not permit the change, and why, a line each. */
export function ObstacleList({ obstacles, customers }: ObstacleListProps) {
  const { t } = useTexts();
  const names = new Map(customers.map(({ id, name }) => [id, name]));
  return (
    <span role="list" className={classes(css, 'obstacles')}>
      {obstacles.map(({ why, customerId, date }) => (
        <span role="listitem" key={`${customerId ?? ''} ${why}`}>
          <Dated>
            {t(`notices.obstacle.${why}`, {
              name: names.get(customerId ?? '') ?? t('notices.recipient.unknown'),
              date: date ?? '',
            })}
          </Dated>
        </span>
      ))}
    </span>
  );
}
