import net from 'node:net';

// Unit tests ask nobody: a connection to another machine fails, and says so. Sockets of this machine are let through.
const connect = net.Socket.prototype.connect;

/** The host that a call of `connect` names: its options or its second argument; none for a path of this machine. */
function hostOf(args: readonly unknown[]): string | undefined {
  const [first, second] = args.flat(1);
  if (typeof first === 'object' && first !== null) return (first as { host?: string }).host;
  return typeof first === 'number' && typeof second === 'string' ? second : undefined;
}

function connectToThisMachine(this: net.Socket, ...args: unknown[]): net.Socket {
  const host = hostOf(args);
  if (host && !['localhost', '127.0.0.1', '::1'].includes(host)) {
    throw new Error(`A unit test must not use the network, and this one connects to ${host}.`);
  }
  return Reflect.apply(connect, this, args) as net.Socket;
}

// Test files share a process, and each runs this: once is enough.
if (connect.name !== connectToThisMachine.name) net.Socket.prototype.connect = connectToThisMachine;
