// Dexie looks for IndexedDB once, when it is read: whichever file of the process has it read first, the
// database is there (files share a process). It stood in each file that writes; after one that only reads
// a screen's rules, all of these failed.
import 'fake-indexeddb/auto'
