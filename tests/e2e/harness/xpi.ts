/** Packs a folder as Firefox wants it for an installation that outlives the browser. */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { crc32 } from 'node:zlib';

/** What both headers of a file say: versions, flags (UTF-8 names), no compression, 1980-01-01, sum, sizes. */
function fields(name: Buffer, data: Buffer): Buffer {
  const buffer = Buffer.alloc(26);
  buffer.writeUInt16LE(20, 0);
  buffer.writeUInt16LE(0x0800, 2);
  buffer.writeUInt16LE(0x21, 8);
  buffer.writeUInt32LE(crc32(data), 10);
  buffer.writeUInt32LE(data.length, 14);
  buffer.writeUInt32LE(data.length, 18);
  buffer.writeUInt16LE(name.length, 22);
  return buffer;
}

/** An entry of the central directory; `offset` is where the file's own header lies. */
function directoryEntry(name: Buffer, data: Buffer, offset: number): Buffer {
  const rest = Buffer.alloc(14);
  rest.writeUInt32LE(offset, 10);
  return Buffer.concat([Buffer.from('PK\x01\x02\x14\0', 'latin1'), fields(name, data), rest, name]);
}

/** Writes a ZIP archive without compression, which both spares a dependency and is fast. */
export function packXpi(folder: string, target: string): void {
  const files: Buffer[] = [];
  const directory: Buffer[] = [];
  let offset = 0;
  for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile()) continue;
    const path = join(entry.parentPath, entry.name);
    const name = Buffer.from(path.slice(folder.length + 1).replaceAll('\\', '/'));
    const data = readFileSync(path);
    const file = Buffer.concat([Buffer.from('PK\x03\x04', 'latin1'), fields(name, data), name, data]);
    files.push(file);
    directory.push(directoryEntry(name, data, offset));
    offset += file.length;
  }
  const end = Buffer.alloc(22);
  end.write('PK\x05\x06', 'latin1');
  end.writeUInt16LE(directory.length, 8);
  end.writeUInt16LE(directory.length, 10);
  end.writeUInt32LE(Buffer.concat(directory).length, 12);
  end.writeUInt32LE(offset, 16);
  writeFileSync(target, Buffer.concat([...files, ...directory, end]));
}
