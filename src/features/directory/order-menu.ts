import { ORDERS, type Order, type OrderedFor, orderOf, ordersFor } from '#domain/facets/order.ts';
import { sayOrder } from './wording.ts';

/** The order that stands in the menu. */
export function readOrder({ value }: HTMLSelectElement): Order {
  return ORDERS.find((order) => order === value) ?? 'list';
}

/** Let the menu have the orders there are a choice of, and show the one that the list follows. */
export function writeOrders(menu: HTMLSelectElement, wanted: Order, by: OrderedFor): void {
  const options = ordersFor(by).map((order) => ({ value: order, text: sayOrder(order, by) }));
  const isSame =
    options.length === menu.options.length &&
    options.every(
      ({ value, text }, index) => menu.options[index]?.value === value && menu.options[index].text === text,
    );
  if (!isSame) menu.replaceChildren(...options.map(({ value, text }) => new Option(text, value)));
  menu.value = orderOf(wanted, by);
}
