/**
 * A D-Bus session bus with nothing on it but a screen saver, from which Chromium learns that the screen is locked,
 * and which Firefox asks to stay awake. It knows just enough of the protocol
 * (https://dbus.freedesktop.org/doc/dbus-specification.html) for a client that asks for the screen saver and listens
 * to it; whatever else is asked for is not there.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { createServer, type Server, type Socket } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const BUS = 'org.freedesktop.DBus';
const SAVER = 'org.freedesktop.ScreenSaver';
/** The screen saver's own name on this bus. */
const OWNER = ':1.0';
/**
 * What the screen saver itself answers. Without `Inhibit` Firefox turns to the X server, for which the end of a wake
 * lock is as good as input (`ScreenSaverFreeSuspend` in its Xext/saver.c), so that hands seem to come back.
 */
const SAVER_CALLS = ['GetActive', 'Inhibit', 'UnInhibit'];
/** Calls to which there is nothing to say, but that they were heard. */
const HEARD_CALLS = ['AddMatch', 'RemoveMatch', 'UnInhibit'];

/** The bus's own identity, which nobody compares. */
const WELCOME = `OK ${'0'.repeat(32)}`;

const CALL = 1;
const RETURN = 2;
const ERROR = 3;
const SIGNAL = 4;

/** The header's fields by their numbers, with the types of their values. */
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

/** Where the body of a message begins and ends. */
function extent(bytes: Buffer): { body: number; end: number } {
  const body = (16 + bytes.readUInt32LE(12) + 7) & ~7;
  return { body, end: body + bytes.readUInt32LE(4) };
}

function text(bytes: Buffer, at: number): string {
  return bytes.toString('utf8', at + 4, at + 4 + bytes.readUInt32LE(at));
}

/** What a client wants: the member it calls, and its first argument if that is a string. */
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

  /** What a program must have in its environment to find this bus. */
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
    // A browser that is killed leaves in the middle of a sentence.
    socket.on('error', () => socket.destroy());
    let greeted = false;
    let bytes = Buffer.alloc(0);
    socket.on('data', (data: Buffer) => {
      bytes = Buffer.concat([bytes, data]);
      while (!greeted && bytes.includes('\r\n')) {
        const line = bytes.toString('latin1', 0, bytes.indexOf('\r\n'));
        bytes = bytes.subarray(line.length + 2);
        greeted = this.#greet(socket, line.replace('\0', ''));
      }
      while (greeted && bytes.length >= 16 && bytes.length >= extent(bytes).end) {
        const { end } = extent(bytes);
        if (bytes.readUInt8(1) === CALL) this.#answer(socket, name, bytes.subarray(0, end));
        bytes = bytes.subarray(end);
      }
    });
  }

  /** Anybody is welcome; true once the client begins to talk in messages. */
  #greet(socket: Socket, line: string): boolean {
    const answers: Record<string, string> = {
      // Chromium says at once who it is; Firefox asks for the ways first, and says nothing when asked.
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
      // The number by which it is ended again.
      Inhibit: ['u', serial],
    };
    const sender = SAVER_CALLS.includes(member) ? OWNER : BUS;
    const header = { replyTo: serial, destination: name, sender };
    if (answers[member]) this.#send(socket, RETURN, header, answers[member]);
    else if (HEARD_CALLS.includes(member)) this.#send(socket, RETURN, header);
    else this.#send(socket, ERROR, { ...header, error: `${BUS}.Error.ServiceUnknown` });
  }

  close(): void {
    for (const client of this.#clients) client.destroy();
    this.#server.close();
    rmSync(this.#folder, { recursive: true, force: true });
  }
}
