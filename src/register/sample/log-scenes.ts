import type {
  SampleCustomer,
  SampleHastyVendor,
  SampleReveal,
  SampleSetAside,
  SampleView,
} from '#resources/sample/shape.ts';
import type { Scene, Stage } from '#register/sample/scene.ts';
import type { Transaction } from '#register/store/transaction.ts';
import { newProcessing, newSubProcessor, nextPosition } from '#register/subprocessors/sub-processors.ts';

export function customerScenes({ since, services, ...customer }: SampleCustomer): Scene[] {
  const play: Scene['play'] = (tx, { idOf }) =>
    tx.insert('customer', {
      ...customer,
      id: idOf(`customer/${customer.name}`),
      serviceIds: services.map((key) => idOf(`service/${key}`)),
      disclosureDocumentSha256: null,
    });
  return [{ on: since, action: 'add-customer', play }];
}

/** A vendor with little more than its name; once removed it lies in the bin. */
export function hastyVendorScenes({ on, removedOn, purpose, ...vendor }: SampleHastyVendor): Scene[] {
  const key = `vendor/${vendor.legalName}`;
  const add = (tx: Transaction, { register, idOf }: Stage): void => {
    tx.insert('subProcessor', newSubProcessor(idOf(key), vendor));
    const given = { subProcessorId: idOf(key), purpose };
    tx.insert('processing', newProcessing(idOf(`${key}/processing`), nextPosition(register), given));
  };
  const remove = (tx: Transaction, { idOf }: Stage): void => {
    tx.remove('processing', idOf(`${key}/processing`));
    tx.remove('subProcessor', idOf(key));
  };
  const added: Scene = { on, action: 'add-sub-processor', play: add };
  return removedOn === undefined ? [added] : [added, { on: removedOn, action: 'remove-sub-processor', play: remove }];
}

export function revealScene(
  { on, vendor, nameTold = vendor, customer, ...told }: SampleReveal,
  { dateOf, register }: Stage,
): Scene {
  return {
    on,
    action: 'log-reveal',
    play: (tx, { idOf }) =>
      tx.insert('reveal', {
        ...told,
        id: register.ports.newId(),
        subProcessorId: idOf(`vendor/${vendor}`),
        customerId: idOf(`customer/${customer}`),
        recipient: customer,
        nameTold,
        toldOn: dateOf(on),
        annexId: null,
      }),
  };
}

export function setAsideScene({ on, until, vendor, processing, ...finding }: SampleSetAside): Scene {
  const play: Scene['play'] = (tx, { register, idOf, dateOf }) => {
    const table = processing === undefined ? 'subProcessor' : 'processing';
    const recordId = idOf(processing === undefined ? `vendor/${vendor}` : `processing/${vendor}/${processing}`);
    tx.insert('setAside', {
      ...finding,
      id: register.ports.newId(),
      recordTable: table,
      recordId,
      until: dateOf(until),
    });
  };
  return { on, action: 'set-finding-aside', play };
}

export function viewScene({ on, ...view }: SampleView): Scene {
  const play: Scene['play'] = (tx, { register }) => tx.insert('savedView', { ...view, id: register.ports.newId() });
  return { on, action: 'save-view', play };
}
