import { describe, expect, it } from 'vitest';
import { addCustomer, updateCustomer } from '#register/customers/customers.ts';
import { addService, removeService, updateService } from '#register/organisation/services.ts';
import { addSubProcessor, updateProcessing } from '#register/subprocessors/sub-processors.ts';
import { saveView } from '#register/views/saved-views.ts';
import { newTestRegister } from '#test/registers.ts';
import { noFilter } from '#shared/model/saved-view.ts';
import { snapshot } from '#test/snapshot.ts';

/** Two services, of which a processing, a customer and a view name what is given. */
function withServices(used: (payroll: string, time: string) => string[]) {
  const register = newTestRegister();
  const [payroll, time] = [addService(register, 'Lön').result.id, addService(register, 'Tid').result.id];
  const { processingId } = addSubProcessor(register, { legalName: 'Björk AB', country: null }).result;
  const customerId = addCustomer(register, { name: 'Lindome kommun', language: 'sv' }).result.id;
  const serviceIds = used(payroll, time);
  updateProcessing(register, processingId, { serviceIds });
  updateCustomer(register, customerId, { serviceIds: [payroll, time] });
  saveView(register, { name: 'Lön', filter: { ...noFilter, serviceIds }, groupBy: 'none' });
  return { register, payroll, time, processingId, customerId };
}

describe('services', () => {
  it('are active from the start, and undo takes one away again', () => {
    const { register } = withServices(() => []);
    const before = snapshot(register);
    const { id } = addService(register, '  Schema ').result;
    expect(register.get('service', id)).toMatchObject({ name: 'Schema', active: true, description: {} });
    register.undo();
    expect(snapshot(register)).toEqual(before);
  });

  it('have names that differ in more than case', () => {
    const { register, time } = withServices(() => []);
    expect(() => addService(register, 'LÖN ')).toThrow('There is a service called Lön already');
    expect(() => updateService(register, time, { name: 'lön' })).toThrow('There is a service called Lön already');
    updateService(register, time, { name: 'TID', active: false });
    expect(register.get('service', time)).toMatchObject({ name: 'TID', active: false });
  });

  it('go out of what names them in the same revision, and come back with undo', () => {
    const { register, payroll, time, processingId, customerId } = withServices((...both) => both);
    const before = snapshot(register);
    const { revision } = removeService(register, payroll);
    expect(register.get('processing', processingId).serviceIds).toEqual([time]);
    expect(register.get('customer', customerId).serviceIds).toEqual([time]);
    expect(register.all('savedView')[0]?.filter.serviceIds).toEqual([time]);
    expect([register.revision(revision ?? 0)?.records, register.subjectOf(revision ?? 0)]).toEqual([4, 'Lön']);
    register.undo();
    expect(snapshot(register)).toEqual(before);
  });

  it('stay while something would be left without any, which would mean all services', () => {
    const { register, payroll, processingId } = withServices((one) => [one]);
    expect(() => removeService(register, payroll)).toThrow('Lön was not removed: it is the only service of Björk AB,');
    updateProcessing(register, processingId, { state: 'ended' });
    removeService(register, payroll);
    expect(register.get('processing', processingId).serviceIds).toEqual([]);
  });
});

describe('saved views', () => {
  it('replace the one with the same name, and undo brings that back', () => {
    const { register } = withServices(() => []);
    const [first] = register.all('savedView');
    const { id } = saveView(register, {
      name: ' LÖN',
      filter: { ...noFilter, serviceIds: [], text: 'x' },
      groupBy: 'country',
    }).result;
    expect(register.all('savedView')).toMatchObject([{ id: first?.id, name: 'LÖN', groupBy: 'country' }]);
    expect(id).toBe(first?.id);
    register.undo();
    expect(register.all('savedView')).toEqual([first]);
  });
});
