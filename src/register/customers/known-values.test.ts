import { describe, expect, it } from 'vitest';
import { addCustomer, updateCustomer } from '#register/customers/customers.ts';
import { readCustomers } from '#register/customers/read-customers.ts';
import { registerWithServices, takeIn } from '#test/customer-lists.ts';

describe('what stands for nothing in a list', () => {
  it('does not make one customer of all without a registration number', () => {
    const text = 'Kund;Org.nr\nÅsele kommun;saknas\nVäst AB;saknas\nÖst AB;n/a';
    const register = registerWithServices();
    addCustomer(register, { name: 'Nord AB', language: 'sv' });
    const [nord] = register.all('customer');
    updateCustomer(register, nord?.id ?? '', { registrationNumber: 'Saknas' });
    expect(readCustomers(register, { text }).rows).toMatchObject(
      Array.from({ length: 3 }, () => ({ include: true, customerId: null, repeats: null })),
    );
  });

  it('a dash empties no field of a known customer', () => {
    const register = registerWithServices();
    const { id } = addCustomer(register, { name: 'Nord AB', language: 'sv' }).result;
    updateCustomer(register, id, { address: 'Lillgatan 1', contactEmail: 'a@nord.example' });
    takeIn(register, readCustomers(register, { text: 'Kund;Adress;E-post\nNord AB;-;–' }));
    expect(register.get('customer', id)).toMatchObject({ address: 'Lillgatan 1', contactEmail: 'a@nord.example' });
  });

  it('cells full of signs that look like addresses are read in time that grows with their length only', () => {
    // With backtracking over each sign, one such cell took a second, and this list hours.
    const hostile = Array.from({ length: 2000 }, (_, at) => `Kund ${at};${'@'.repeat(500)}`).join('\n');
    expect(readCustomers(registerWithServices(), { text: `Kund;Kontakt\n${hostile}` }).rows).toHaveLength(2000);
  });
});

it('a service that the list calls something else takes none from a known customer, who would not be told of changes', () => {
  const register = registerWithServices();
  const { id } = addCustomer(register, { name: 'Nord AB', language: 'sv' }).result;
  const [wages, time] = register.all('service').map((service) => service.id);
  const servicesAfter = (before: (string | undefined)[], cell: string): string[] => {
    updateCustomer(register, id, { serviceIds: before.flatMap((one) => one ?? []) });
    takeIn(register, readCustomers(register, { text: `Kund;Tjänster\nNord AB;${cell}` }));
    return register.get('customer', id).serviceIds;
  };
  expect(servicesAfter([time], 'Lön, Tidrapport')).toEqual([time, wages]);
  // No services stand for all of them.
  expect(servicesAfter([], 'Lön, Tidrapport')).toEqual([]);
  expect(servicesAfter([time], 'Lön')).toEqual([wages]);
});
