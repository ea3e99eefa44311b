/** What `promise` gives, or an error after that many milliseconds: storage may never answer. */
export const within = <Value>(promise: Promise<Value>, milliseconds: number): Promise<Value> =>
  new Promise((resolve, reject) => {
    const timer = setTimeout(() => reject(new Error('Timed out')), milliseconds)
    promise.then(resolve, reject).finally(() => clearTimeout(timer))
  })
