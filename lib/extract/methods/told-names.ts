import type { Method } from '#lib/paper'
import { readDatasets } from '../datasets'
import { readMethods } from '../methods'
import { readModels } from '../models'
import type { Reading } from '../names/reading'
import type { Told } from './learned/candidate'
import { type PaperNames, paperNames } from './paper-names'

/** What the rules read of names. */
export interface ToldNames extends Told, PaperNames {
  /** Named only as the core of something longer: no methods of the paper, yet they tell its family. */
  narrowed: Method[]
}

/** Reads a paper's methods, models and data sets by rules. */
export function toldNames(reading: Reading): ToldNames {
  const names = paperNames(reading)
  const { methods, narrowed } = readMethods(reading, names)
  return {
    ...names,
    methods,
    narrowed,
    models: readModels(reading, names),
    datasets: readDatasets(reading, names),
  }
}
