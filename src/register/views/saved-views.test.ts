import { expect, it } from 'vitest';
import { noFilter } from '#shared/model/saved-view.ts';
import { takeOut } from '#register/history/take-out.ts';
import { addService, removeService } from '#register/organisation/services.ts';
import { saveView } from '#register/views/saved-views.ts';
import { newTestRegister } from '#test/registers.ts';

it('gives a view the service back that comes out of the bin, and keeps what the view was given meanwhile', () => {
  const register = newTestRegister();
  const pay = addService(register, 'Lön').result.id;
  const time = addService(register, 'Tid').result.id;
  const view = { name: 'Lön', groupBy: 'none' } as const;
  const { id } = saveView(register, { ...view, filter: { ...noFilter, serviceIds: [pay] } }).result;
  const other = saveView(register, { ...view, name: 'Tid', filter: { ...noFilter, serviceIds: [time] } }).result.id;
  const { revision } = removeService(register, pay);
  expect(register.get('savedView', id).filter.serviceIds).toEqual([]);
  saveView(register, { ...view, filter: { ...noFilter, text: 'drift', serviceIds: [time] } });
  takeOut(register, pay, revision ?? 0);
  expect(register.get('savedView', id).filter).toEqual({ ...noFilter, text: 'drift', serviceIds: [time, pay] });
  expect(register.get('savedView', other).filter.serviceIds).toEqual([time]);
});
