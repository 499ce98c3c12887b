/**
 * A D-Bus session bus with a single service, the screen saver. It tells Chromium that the screen is locked, and Firefox
 * asks it to keep the screen awake. The bus implements only the part of the protocol
 * (https://dbus.freedesktop.org/doc/dbus-specification.html) that a client of the screen saver needs. It answers all
 * other calls with an error.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { createServer, type Server, type Socket } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const BUS = 'org.freedesktop.DBus';
const SAVER = 'org.freedesktop.ScreenSaver';
/** The unique name of the screen saver on this bus. */
const OWNER = ':1.0';
/**
 * The calls that the screen saver answers. Without `Inhibit`, Firefox would use the X server instead. The X server
 * counts the end of a wake lock as input (`ScreenSaverFreeSuspend` in its Xext/saver.c), so the person would seem to
 * return.
 */
const SAVER_CALLS = ['GetActive', 'Inhibit', 'UnInhibit'];
/** The calls that are answered with an empty reply. */
const EMPTY_REPLY_CALLS = ['AddMatch', 'RemoveMatch', 'UnInhibit'];

/** The bus's own identity. No client compares it. */
const WELCOME = `OK ${'0'.repeat(32)}`;

const CALL = 1;
const RETURN = 2;
const ERROR = 3;
const SIGNAL = 4;

/** The fields of a header: their numbers, and the types of their values. */
const fields = {
  path: [1, 'o'],
  interface: [2, 's'],
  member: [3, 's'],
  error: [4, 's'],
  replyTo: [5, 'u'],
  destination: [6, 's'],
  sender: [7, 's'],
  signature: [8, 'g'],
} as const;
type Header = { readonly [Name in keyof typeof fields]?: string | number };

/** A value and its type: boolean, number, string, or an empty list of strings. */
type Value = readonly ['b' | 'u' | 's', string | number | boolean] | readonly ['as'];

function padded(bytes: Buffer, boundary: number): Buffer {
  return Buffer.concat([bytes, Buffer.alloc(-bytes.length & (boundary - 1))]);
}

function number(value: number): Buffer {
  const bytes = Buffer.alloc(4);
  bytes.writeUInt32LE(value);
  return bytes;
}

function encoded(type: string, value: string | number | boolean): Buffer {
  if (type === 'u' || type === 'b') return number(Number(value));
  const text = Buffer.from(`${value}\0`);
  return Buffer.concat([type === 'g' ? Buffer.of(text.length - 1) : number(text.length - 1), text]);
}

function encodedHeader(header: Header): Buffer {
  let all = Buffer.alloc(0);
  for (const [name, [code, type]] of Object.entries(fields)) {
    const value = header[name as keyof Header];
    if (value === undefined) continue;
    const start = Buffer.concat([padded(all, 8), Buffer.of(code, 1, type.charCodeAt(0), 0)]);
    all = Buffer.concat([start, encoded(type, value)]);
  }
  return all;
}

function message(type: number, serial: number, header: Header, value?: Value): Buffer {
  const body = value ? (value[0] === 'as' ? number(0) : encoded(value[0], value[1])) : Buffer.alloc(0);
  const all = encodedHeader(value ? { ...header, signature: value[0] } : header);
  const start = Buffer.concat([Buffer.of(0x6c, type, 0, 1), number(body.length), number(serial)]);
  return Buffer.concat([padded(Buffer.concat([start, number(all.length), all]), 8), body]);
}

/** The positions at which the body of a message begins and ends. */
function extent(bytes: Buffer): { body: number; end: number } {
  const body = (16 + bytes.readUInt32LE(12) + 7) & ~7;
  return { body, end: body + bytes.readUInt32LE(4) };
}

function text(bytes: Buffer, at: number): string {
  return bytes.toString('utf8', at + 4, at + 4 + bytes.readUInt32LE(at));
}

/** Reads a call of a client: the member, and the first argument if that is a string. */
function readCall(bytes: Buffer): { serial: number; member: string; argument: string } {
  const { body, end } = extent(bytes);
  let member = '';
  let signature = '';
  for (let at = 16; at < 16 + bytes.readUInt32LE(12); ) {
    const code = bytes.readUInt8(at);
    const type = String.fromCharCode(bytes.readUInt8(at + 2));
    const length =
      type === 'g' ? bytes.readUInt8(at + 4) + 2 : type === 'u' ? 4 : bytes.readUInt32LE(at + 4) + 5;
    if (code === fields.member[0]) member = text(bytes, at + 4);
    if (code === fields.signature[0]) signature = bytes.toString('utf8', at + 5, at + 4 + length - 1);
    at = (at + 4 + length + 7) & ~7;
  }
  const argument = signature.startsWith('s') && end > body ? text(bytes, body) : '';
  return { serial: bytes.readUInt32LE(8), member, argument };
}

export class SessionBus {
  readonly #folder = mkdtempSync(join(tmpdir(), 'flexor-bus-'));
  readonly #server: Server;
  readonly #clients = new Set<Socket>();
  #locked = false;
  #serial = 0;

  private constructor() {
    this.#server = createServer((socket) => this.#serve(socket)).listen(join(this.#folder, 'bus'));
  }

  static open(): SessionBus {
    return new SessionBus();
  }

  /** The environment with which a program finds this bus. */
  get env(): Record<string, string> {
    return { DBUS_SESSION_BUS_ADDRESS: `unix:path=${join(this.#folder, 'bus')}` };
  }

  /** Locks or unlocks the screen. */
  lock(locked: boolean): void {
    this.#locked = locked;
    const header = { path: `/${SAVER.replaceAll('.', '/')}`, interface: SAVER, member: 'ActiveChanged' };
    for (const client of this.#clients)
      this.#send(client, SIGNAL, { ...header, sender: OWNER }, ['b', locked]);
  }

  #send(client: Socket, type: number, header: Header, value?: Value): void {
    this.#serial += 1;
    client.write(message(type, this.#serial, header, value));
  }

  #serve(socket: Socket): void {
    const name = `:1.${this.#clients.size + 1}`;
    this.#clients.add(socket);
    socket.on('close', () => this.#clients.delete(socket));
    // A browser that is killed closes the connection in the middle of a message.
    socket.on('error', () => socket.destroy());
    let isAuthenticated = false;
    let bytes = Buffer.alloc(0);
    socket.on('data', (data: Buffer) => {
      bytes = Buffer.concat([bytes, data]);
      while (!isAuthenticated && bytes.includes('\r\n')) {
        const line = bytes.toString('latin1', 0, bytes.indexOf('\r\n'));
        bytes = bytes.subarray(line.length + 2);
        isAuthenticated = this.#authenticate(socket, line.replace('\0', ''));
      }
      while (isAuthenticated && bytes.length >= 16 && bytes.length >= extent(bytes).end) {
        const { end } = extent(bytes);
        if (bytes.readUInt8(1) === CALL) this.#answer(socket, name, bytes.subarray(0, end));
        bytes = bytes.subarray(end);
      }
    });
  }

  /**
   * Answers a line of the authentication, and accepts every client. Returns true once the client begins with messages.
   */
  #authenticate(socket: Socket, line: string): boolean {
    const answers: Record<string, string> = {
      // Chromium sends its identity at once. Firefox first asks for the mechanisms, and then sends an empty identity.
      AUTH: 'REJECTED EXTERNAL',
      'AUTH EXTERNAL': 'DATA',
      DATA: WELCOME,
    };
    const answer = answers[line] ?? (line.startsWith('AUTH EXTERNAL') ? WELCOME : 'ERROR');
    if (line !== 'BEGIN') socket.write(`${answer}\r\n`);
    return line === 'BEGIN';
  }

  #answer(socket: Socket, name: string, bytes: Buffer): void {
    const { serial, member, argument } = readCall(bytes);
    const isThere = argument === SAVER || argument === BUS;
    const answers: Record<string, Value | undefined> = {
      Hello: ['s', name],
      NameHasOwner: ['b', isThere],
      GetNameOwner: isThere ? ['s', argument === SAVER ? OWNER : BUS] : undefined,
      ListActivatableNames: ['as'],
      GetActive: ['b', this.#locked],
      // The cookie with which a client ends the inhibition.
      Inhibit: ['u', serial],
    };
    const sender = SAVER_CALLS.includes(member) ? OWNER : BUS;
    const header = { replyTo: serial, destination: name, sender };
    if (answers[member]) this.#send(socket, RETURN, header, answers[member]);
    else if (EMPTY_REPLY_CALLS.includes(member)) this.#send(socket, RETURN, header);
    else this.#send(socket, ERROR, { ...header, error: `${BUS}.Error.ServiceUnknown` });
  }

  close(): void {
    for (const client of this.#clients) client.destroy();
    this.#server.close();
    rmSync(this.#folder, { recursive: true, force: true });
  }
}
