import { expect, test } from 'vitest'
import { idsIn } from './find'

test.each([
  ['work item X.iotsec-3', ['itu-t-x.iotsec-3']],
  ['Q.DEN_IMS and Y.IMT2020-arch', ['itu-t-q.den_ims', 'itu-t-y.imt2020-arch']],
  ['Y.3MO and L.5G_powering', ['itu-t-y.3mo', 'itu-t-l.5g_powering']],
  ['ITU-T E.A-N/GoC', ['itu-t-e.a-n/goc']],
  ['Q.suppl.Multi_Device_ETS', ['itu-t-q.suppl.multi_device_ets']],
  ['Y.IoT - Interop - A framework', ['itu-t-y.iot-interop']],
  [
    'Supp.-Y.IoT Scenarios for Developing Countries is drafted',
    ['itu-t-supp-y.iot-scenarios-for-developing-countries'],
  ],
  ['Y.3110 has a number', []],
  ['X.Suppl.29 and Y.3500-series', []],
  ['H.810-H.850 series', []],
  ['Washington D.C. and J.Smith', []],
])('%s', (text, ids) => expect(idsIn('work-item', text)).toEqual(ids))
