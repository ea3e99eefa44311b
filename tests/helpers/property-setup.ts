import fc from 'fast-check'

// A draw of its own each time would stop someone's work for a fault that is not theirs: everyone's run
// draws the same lists. `npm run fuzz` goes and looks for new ones.
fc.configureGlobal({ seed: Number(process.env.KOUDMEN_SEED ?? 20_261_123) })
