// Generated from schemas/ by `npm run generate`. Do not edit.
var __getOwnPropNames = Object.getOwnPropertyNames;
var __commonJS = (cb, mod) => function __require() {
  try {
    return mod || (0, cb[__getOwnPropNames(cb)[0]])((mod = { exports: {} }).exports, mod), mod.exports;
  } catch (e) {
    throw mod = 0, e;
  }
};

// node_modules/ajv/dist/runtime/ucs2length.js
var require_ucs2length = __commonJS({
  "node_modules/ajv/dist/runtime/ucs2length.js"(exports) {
    "use strict";
    Object.defineProperty(exports, "__esModule", { value: true });
    function ucs2length(str) {
      const len = str.length;
      let length = 0;
      let pos = 0;
      let value;
      while (pos < len) {
        length++;
        value = str.charCodeAt(pos++);
        if (value >= 55296 && value <= 56319 && pos < len) {
          value = str.charCodeAt(pos);
          if ((value & 64512) === 56320)
            pos++;
        }
      }
      return length;
    }
    exports.default = ucs2length;
    ucs2length.code = 'require("ajv/dist/runtime/ucs2length").default';
  }
});

// node_modules/fast-deep-equal/index.js
var require_fast_deep_equal = __commonJS({
  "node_modules/fast-deep-equal/index.js"(exports, module) {
    "use strict";
    module.exports = function equal(a, b) {
      if (a === b) return true;
      if (a && b && typeof a == "object" && typeof b == "object") {
        if (a.constructor !== b.constructor) return false;
        var length, i, keys;
        if (Array.isArray(a)) {
          length = a.length;
          if (length != b.length) return false;
          for (i = length; i-- !== 0; )
            if (!equal(a[i], b[i])) return false;
          return true;
        }
        if (a.constructor === RegExp) return a.source === b.source && a.flags === b.flags;
        if (a.valueOf !== Object.prototype.valueOf) return a.valueOf() === b.valueOf();
        if (a.toString !== Object.prototype.toString) return a.toString() === b.toString();
        keys = Object.keys(a);
        length = keys.length;
        if (length !== Object.keys(b).length) return false;
        for (i = length; i-- !== 0; )
          if (!Object.prototype.hasOwnProperty.call(b, keys[i])) return false;
        for (i = length; i-- !== 0; ) {
          var key = keys[i];
          if (!equal(a[key], b[key])) return false;
        }
        return true;
      }
      return a !== a && b !== b;
    };
  }
});

// node_modules/ajv/dist/runtime/equal.js
var require_equal = __commonJS({
  "node_modules/ajv/dist/runtime/equal.js"(exports) {
    "use strict";
    Object.defineProperty(exports, "__esModule", { value: true });
    var equal = require_fast_deep_equal();
    equal.code = 'require("ajv/dist/runtime/equal").default';
    exports.default = equal;
  }
});

// <stdin>
var validateChecks = validate20;
var schema31 = { "$schema": "https://json-schema.org/draft/2020-12/schema", "$id": "https://aim.dev/schemas/checks.schema.json", "type": "object", "additionalProperties": false, "required": ["engine"], "properties": { "$schema": { "type": "string" }, "engine": { "type": "string" }, "gone": { "type": "object", "additionalProperties": { "$ref": "#/$defs/replacement" } }, "goneVariables": { "type": "object", "additionalProperties": { "$ref": "#/$defs/replacement" } }, "needs": { "type": "array", "items": { "$ref": "#/$defs/pair" } }, "excludes": { "type": "array", "items": { "$ref": "#/$defs/pair" } }, "gpus": { "type": "array", "items": { "type": "object", "additionalProperties": false, "required": ["option"], "properties": { "option": { "type": "string" }, "unless": { "type": "string" } } } }, "parsers": { "type": "object", "additionalProperties": false, "properties": { "toolCall": { "$ref": "#/$defs/parserOption" }, "reasoning": { "$ref": "#/$defs/parserOption" } } }, "formats": { "type": "array", "items": { "$ref": "#/$defs/formatOption" } }, "pairsForJson": { "type": "object", "additionalProperties": false, "required": ["until", "source"], "properties": { "until": { "type": "string" }, "source": { "type": "string" } } }, "nothing": { "type": "array", "items": { "type": "string" } }, "shorthands": { "type": "array", "items": { "type": "object", "additionalProperties": false, "required": ["flag", "values", "option", "source"], "properties": { "flag": { "type": "string" }, "values": { "type": "array", "items": { "type": "string" } }, "option": { "type": "string" }, "source": { "type": "string" } } } }, "files": { "type": "array", "items": { "type": "string" } } }, "$defs": { "replacement": { "type": "object", "additionalProperties": false, "required": ["instead", "source"], "properties": { "instead": { "type": "string" }, "source": { "type": "string" } } }, "pair": { "type": "object", "additionalProperties": false, "required": ["option", "other", "source"], "properties": { "option": { "type": "string" }, "other": { "type": "string" }, "source": { "type": "string" } } }, "parserOption": { "type": "object", "additionalProperties": false, "required": ["option"], "properties": { "option": { "type": "string" }, "plugin": { "type": "string" }, "usedWith": { "type": "string" } } }, "formatOption": { "type": "object", "additionalProperties": false, "required": ["option", "of", "values"], "properties": { "option": { "type": "string" }, "of": { "enum": ["weights", "activations", "cache"] }, "values": { "type": "object", "additionalProperties": { "$ref": "#/$defs/format" } } } }, "format": { "type": "object", "additionalProperties": false, "required": ["is"], "properties": { "is": { "type": "array", "minItems": 1, "items": { "$ref": "profile.schema.json#/$defs/precision" } }, "needs": { "$ref": "profile.schema.json#/$defs/precision" } } } } };
var func1 = Object.prototype.hasOwnProperty;
var schema38 = { "type": "object", "additionalProperties": false, "required": ["option", "of", "values"], "properties": { "option": { "type": "string" }, "of": { "enum": ["weights", "activations", "cache"] }, "values": { "type": "object", "additionalProperties": { "$ref": "#/$defs/format" } } } };
var schema44 = { "enum": ["int4", "fp4", "int8", "fp8", "fp16", "bf16", "fp32"] };
function validate22(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate22.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.is === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "is" }, message: "must have required property 'is'" };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "is" || key0 === "needs")) {
        const err1 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
        if (vErrors === null) {
          vErrors = [err1];
        } else {
          vErrors.push(err1);
        }
        errors++;
      }
    }
    if (data.is !== void 0) {
      let data0 = data.is;
      if (Array.isArray(data0)) {
        if (data0.length < 1) {
          const err2 = { instancePath: instancePath + "/is", schemaPath: "#/properties/is/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" };
          if (vErrors === null) {
            vErrors = [err2];
          } else {
            vErrors.push(err2);
          }
          errors++;
        }
        const len0 = data0.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data1 = data0[i0];
          if (!(data1 === "int4" || data1 === "fp4" || data1 === "int8" || data1 === "fp8" || data1 === "fp16" || data1 === "bf16" || data1 === "fp32")) {
            const err3 = { instancePath: instancePath + "/is/" + i0, schemaPath: "profile.schema.json#/$defs/precision/enum", keyword: "enum", params: { allowedValues: schema44.enum }, message: "must be equal to one of the allowed values" };
            if (vErrors === null) {
              vErrors = [err3];
            } else {
              vErrors.push(err3);
            }
            errors++;
          }
        }
      } else {
        const err4 = { instancePath: instancePath + "/is", schemaPath: "#/properties/is/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        if (vErrors === null) {
          vErrors = [err4];
        } else {
          vErrors.push(err4);
        }
        errors++;
      }
    }
    if (data.needs !== void 0) {
      let data2 = data.needs;
      if (!(data2 === "int4" || data2 === "fp4" || data2 === "int8" || data2 === "fp8" || data2 === "fp16" || data2 === "bf16" || data2 === "fp32")) {
        const err5 = { instancePath: instancePath + "/needs", schemaPath: "profile.schema.json#/$defs/precision/enum", keyword: "enum", params: { allowedValues: schema44.enum }, message: "must be equal to one of the allowed values" };
        if (vErrors === null) {
          vErrors = [err5];
        } else {
          vErrors.push(err5);
        }
        errors++;
      }
    }
  } else {
    const err6 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    if (vErrors === null) {
      vErrors = [err6];
    } else {
      vErrors.push(err6);
    }
    errors++;
  }
  validate22.errors = vErrors;
  return errors === 0;
}
validate22.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
function validate21(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate21.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.option === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "option" }, message: "must have required property 'option'" };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.of === void 0) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "of" }, message: "must have required property 'of'" };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    if (data.values === void 0) {
      const err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "values" }, message: "must have required property 'values'" };
      if (vErrors === null) {
        vErrors = [err2];
      } else {
        vErrors.push(err2);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "option" || key0 === "of" || key0 === "values")) {
        const err3 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
        if (vErrors === null) {
          vErrors = [err3];
        } else {
          vErrors.push(err3);
        }
        errors++;
      }
    }
    if (data.option !== void 0) {
      if (typeof data.option !== "string") {
        const err4 = { instancePath: instancePath + "/option", schemaPath: "#/properties/option/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err4];
        } else {
          vErrors.push(err4);
        }
        errors++;
      }
    }
    if (data.of !== void 0) {
      let data1 = data.of;
      if (!(data1 === "weights" || data1 === "activations" || data1 === "cache")) {
        const err5 = { instancePath: instancePath + "/of", schemaPath: "#/properties/of/enum", keyword: "enum", params: { allowedValues: schema38.properties.of.enum }, message: "must be equal to one of the allowed values" };
        if (vErrors === null) {
          vErrors = [err5];
        } else {
          vErrors.push(err5);
        }
        errors++;
      }
    }
    if (data.values !== void 0) {
      let data2 = data.values;
      if (data2 && typeof data2 == "object" && !Array.isArray(data2)) {
        for (const key1 in data2) {
          if (!validate22(data2[key1], { instancePath: instancePath + "/values/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: data2, parentDataProperty: key1, rootData, dynamicAnchors })) {
            vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err6 = { instancePath: instancePath + "/values", schemaPath: "#/properties/values/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        if (vErrors === null) {
          vErrors = [err6];
        } else {
          vErrors.push(err6);
        }
        errors++;
      }
    }
  } else {
    const err7 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    if (vErrors === null) {
      vErrors = [err7];
    } else {
      vErrors.push(err7);
    }
    errors++;
  }
  validate21.errors = vErrors;
  return errors === 0;
}
validate21.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
function validate20(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate20.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.engine === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "engine" }, message: "must have required property 'engine'" };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!func1.call(schema31.properties, key0)) {
        const err1 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
        if (vErrors === null) {
          vErrors = [err1];
        } else {
          vErrors.push(err1);
        }
        errors++;
      }
    }
    if (data.$schema !== void 0) {
      if (typeof data.$schema !== "string") {
        const err2 = { instancePath: instancePath + "/$schema", schemaPath: "#/properties/%24schema/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err2];
        } else {
          vErrors.push(err2);
        }
        errors++;
      }
    }
    if (data.engine !== void 0) {
      if (typeof data.engine !== "string") {
        const err3 = { instancePath: instancePath + "/engine", schemaPath: "#/properties/engine/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err3];
        } else {
          vErrors.push(err3);
        }
        errors++;
      }
    }
    if (data.gone !== void 0) {
      let data2 = data.gone;
      if (data2 && typeof data2 == "object" && !Array.isArray(data2)) {
        for (const key1 in data2) {
          let data3 = data2[key1];
          if (data3 && typeof data3 == "object" && !Array.isArray(data3)) {
            if (data3.instead === void 0) {
              const err4 = { instancePath: instancePath + "/gone/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/$defs/replacement/required", keyword: "required", params: { missingProperty: "instead" }, message: "must have required property 'instead'" };
              if (vErrors === null) {
                vErrors = [err4];
              } else {
                vErrors.push(err4);
              }
              errors++;
            }
            if (data3.source === void 0) {
              const err5 = { instancePath: instancePath + "/gone/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/$defs/replacement/required", keyword: "required", params: { missingProperty: "source" }, message: "must have required property 'source'" };
              if (vErrors === null) {
                vErrors = [err5];
              } else {
                vErrors.push(err5);
              }
              errors++;
            }
            for (const key2 in data3) {
              if (!(key2 === "instead" || key2 === "source")) {
                const err6 = { instancePath: instancePath + "/gone/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/$defs/replacement/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key2 }, message: "must NOT have additional properties" };
                if (vErrors === null) {
                  vErrors = [err6];
                } else {
                  vErrors.push(err6);
                }
                errors++;
              }
            }
            if (data3.instead !== void 0) {
              if (typeof data3.instead !== "string") {
                const err7 = { instancePath: instancePath + "/gone/" + key1.replace(/~/g, "~0").replace(/\//g, "~1") + "/instead", schemaPath: "#/$defs/replacement/properties/instead/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                  vErrors = [err7];
                } else {
                  vErrors.push(err7);
                }
                errors++;
              }
            }
            if (data3.source !== void 0) {
              if (typeof data3.source !== "string") {
                const err8 = { instancePath: instancePath + "/gone/" + key1.replace(/~/g, "~0").replace(/\//g, "~1") + "/source", schemaPath: "#/$defs/replacement/properties/source/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                  vErrors = [err8];
                } else {
                  vErrors.push(err8);
                }
                errors++;
              }
            }
          } else {
            const err9 = { instancePath: instancePath + "/gone/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/$defs/replacement/type", keyword: "type", params: { type: "object" }, message: "must be object" };
            if (vErrors === null) {
              vErrors = [err9];
            } else {
              vErrors.push(err9);
            }
            errors++;
          }
        }
      } else {
        const err10 = { instancePath: instancePath + "/gone", schemaPath: "#/properties/gone/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        if (vErrors === null) {
          vErrors = [err10];
        } else {
          vErrors.push(err10);
        }
        errors++;
      }
    }
    if (data.goneVariables !== void 0) {
      let data6 = data.goneVariables;
      if (data6 && typeof data6 == "object" && !Array.isArray(data6)) {
        for (const key3 in data6) {
          let data7 = data6[key3];
          if (data7 && typeof data7 == "object" && !Array.isArray(data7)) {
            if (data7.instead === void 0) {
              const err11 = { instancePath: instancePath + "/goneVariables/" + key3.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/$defs/replacement/required", keyword: "required", params: { missingProperty: "instead" }, message: "must have required property 'instead'" };
              if (vErrors === null) {
                vErrors = [err11];
              } else {
                vErrors.push(err11);
              }
              errors++;
            }
            if (data7.source === void 0) {
              const err12 = { instancePath: instancePath + "/goneVariables/" + key3.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/$defs/replacement/required", keyword: "required", params: { missingProperty: "source" }, message: "must have required property 'source'" };
              if (vErrors === null) {
                vErrors = [err12];
              } else {
                vErrors.push(err12);
              }
              errors++;
            }
            for (const key4 in data7) {
              if (!(key4 === "instead" || key4 === "source")) {
                const err13 = { instancePath: instancePath + "/goneVariables/" + key3.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/$defs/replacement/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key4 }, message: "must NOT have additional properties" };
                if (vErrors === null) {
                  vErrors = [err13];
                } else {
                  vErrors.push(err13);
                }
                errors++;
              }
            }
            if (data7.instead !== void 0) {
              if (typeof data7.instead !== "string") {
                const err14 = { instancePath: instancePath + "/goneVariables/" + key3.replace(/~/g, "~0").replace(/\//g, "~1") + "/instead", schemaPath: "#/$defs/replacement/properties/instead/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                  vErrors = [err14];
                } else {
                  vErrors.push(err14);
                }
                errors++;
              }
            }
            if (data7.source !== void 0) {
              if (typeof data7.source !== "string") {
                const err15 = { instancePath: instancePath + "/goneVariables/" + key3.replace(/~/g, "~0").replace(/\//g, "~1") + "/source", schemaPath: "#/$defs/replacement/properties/source/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                  vErrors = [err15];
                } else {
                  vErrors.push(err15);
                }
                errors++;
              }
            }
          } else {
            const err16 = { instancePath: instancePath + "/goneVariables/" + key3.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/$defs/replacement/type", keyword: "type", params: { type: "object" }, message: "must be object" };
            if (vErrors === null) {
              vErrors = [err16];
            } else {
              vErrors.push(err16);
            }
            errors++;
          }
        }
      } else {
        const err17 = { instancePath: instancePath + "/goneVariables", schemaPath: "#/properties/goneVariables/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        if (vErrors === null) {
          vErrors = [err17];
        } else {
          vErrors.push(err17);
        }
        errors++;
      }
    }
    if (data.needs !== void 0) {
      let data10 = data.needs;
      if (Array.isArray(data10)) {
        const len0 = data10.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data11 = data10[i0];
          if (data11 && typeof data11 == "object" && !Array.isArray(data11)) {
            if (data11.option === void 0) {
              const err18 = { instancePath: instancePath + "/needs/" + i0, schemaPath: "#/$defs/pair/required", keyword: "required", params: { missingProperty: "option" }, message: "must have required property 'option'" };
              if (vErrors === null) {
                vErrors = [err18];
              } else {
                vErrors.push(err18);
              }
              errors++;
            }
            if (data11.other === void 0) {
              const err19 = { instancePath: instancePath + "/needs/" + i0, schemaPath: "#/$defs/pair/required", keyword: "required", params: { missingProperty: "other" }, message: "must have required property 'other'" };
              if (vErrors === null) {
                vErrors = [err19];
              } else {
                vErrors.push(err19);
              }
              errors++;
            }
            if (data11.source === void 0) {
              const err20 = { instancePath: instancePath + "/needs/" + i0, schemaPath: "#/$defs/pair/required", keyword: "required", params: { missingProperty: "source" }, message: "must have required property 'source'" };
              if (vErrors === null) {
                vErrors = [err20];
              } else {
                vErrors.push(err20);
              }
              errors++;
            }
            for (const key5 in data11) {
              if (!(key5 === "option" || key5 === "other" || key5 === "source")) {
                const err21 = { instancePath: instancePath + "/needs/" + i0, schemaPath: "#/$defs/pair/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key5 }, message: "must NOT have additional properties" };
                if (vErrors === null) {
                  vErrors = [err21];
                } else {
                  vErrors.push(err21);
                }
                errors++;
              }
            }
            if (data11.option !== void 0) {
              if (typeof data11.option !== "string") {
                const err22 = { instancePath: instancePath + "/needs/" + i0 + "/option", schemaPath: "#/$defs/pair/properties/option/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                  vErrors = [err22];
                } else {
                  vErrors.push(err22);
                }
                errors++;
              }
            }
            if (data11.other !== void 0) {
              if (typeof data11.other !== "string") {
                const err23 = { instancePath: instancePath + "/needs/" + i0 + "/other", schemaPath: "#/$defs/pair/properties/other/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                  vErrors = [err23];
                } else {
                  vErrors.push(err23);
                }
                errors++;
              }
            }
            if (data11.source !== void 0) {
              if (typeof data11.source !== "string") {
                const err24 = { instancePath: instancePath + "/needs/" + i0 + "/source", schemaPath: "#/$defs/pair/properties/source/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                  vErrors = [err24];
                } else {
                  vErrors.push(err24);
                }
                errors++;
              }
            }
          } else {
            const err25 = { instancePath: instancePath + "/needs/" + i0, schemaPath: "#/$defs/pair/type", keyword: "type", params: { type: "object" }, message: "must be object" };
            if (vErrors === null) {
              vErrors = [err25];
            } else {
              vErrors.push(err25);
            }
            errors++;
          }
        }
      } else {
        const err26 = { instancePath: instancePath + "/needs", schemaPath: "#/properties/needs/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        if (vErrors === null) {
          vErrors = [err26];
        } else {
          vErrors.push(err26);
        }
        errors++;
      }
    }
    if (data.excludes !== void 0) {
      let data15 = data.excludes;
      if (Array.isArray(data15)) {
        const len1 = data15.length;
        for (let i1 = 0; i1 < len1; i1++) {
          let data16 = data15[i1];
          if (data16 && typeof data16 == "object" && !Array.isArray(data16)) {
            if (data16.option === void 0) {
              const err27 = { instancePath: instancePath + "/excludes/" + i1, schemaPath: "#/$defs/pair/required", keyword: "required", params: { missingProperty: "option" }, message: "must have required property 'option'" };
              if (vErrors === null) {
                vErrors = [err27];
              } else {
                vErrors.push(err27);
              }
              errors++;
            }
            if (data16.other === void 0) {
              const err28 = { instancePath: instancePath + "/excludes/" + i1, schemaPath: "#/$defs/pair/required", keyword: "required", params: { missingProperty: "other" }, message: "must have required property 'other'" };
              if (vErrors === null) {
                vErrors = [err28];
              } else {
                vErrors.push(err28);
              }
              errors++;
            }
            if (data16.source === void 0) {
              const err29 = { instancePath: instancePath + "/excludes/" + i1, schemaPath: "#/$defs/pair/required", keyword: "required", params: { missingProperty: "source" }, message: "must have required property 'source'" };
              if (vErrors === null) {
                vErrors = [err29];
              } else {
                vErrors.push(err29);
              }
              errors++;
            }
            for (const key6 in data16) {
              if (!(key6 === "option" || key6 === "other" || key6 === "source")) {
                const err30 = { instancePath: instancePath + "/excludes/" + i1, schemaPath: "#/$defs/pair/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key6 }, message: "must NOT have additional properties" };
                if (vErrors === null) {
                  vErrors = [err30];
                } else {
                  vErrors.push(err30);
                }
                errors++;
              }
            }
            if (data16.option !== void 0) {
              if (typeof data16.option !== "string") {
                const err31 = { instancePath: instancePath + "/excludes/" + i1 + "/option", schemaPath: "#/$defs/pair/properties/option/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                  vErrors = [err31];
                } else {
                  vErrors.push(err31);
                }
                errors++;
              }
            }
            if (data16.other !== void 0) {
              if (typeof data16.other !== "string") {
                const err32 = { instancePath: instancePath + "/excludes/" + i1 + "/other", schemaPath: "#/$defs/pair/properties/other/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                  vErrors = [err32];
                } else {
                  vErrors.push(err32);
                }
                errors++;
              }
            }
            if (data16.source !== void 0) {
              if (typeof data16.source !== "string") {
                const err33 = { instancePath: instancePath + "/excludes/" + i1 + "/source", schemaPath: "#/$defs/pair/properties/source/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                  vErrors = [err33];
                } else {
                  vErrors.push(err33);
                }
                errors++;
              }
            }
          } else {
            const err34 = { instancePath: instancePath + "/excludes/" + i1, schemaPath: "#/$defs/pair/type", keyword: "type", params: { type: "object" }, message: "must be object" };
            if (vErrors === null) {
              vErrors = [err34];
            } else {
              vErrors.push(err34);
            }
            errors++;
          }
        }
      } else {
        const err35 = { instancePath: instancePath + "/excludes", schemaPath: "#/properties/excludes/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        if (vErrors === null) {
          vErrors = [err35];
        } else {
          vErrors.push(err35);
        }
        errors++;
      }
    }
    if (data.gpus !== void 0) {
      let data20 = data.gpus;
      if (Array.isArray(data20)) {
        const len2 = data20.length;
        for (let i2 = 0; i2 < len2; i2++) {
          let data21 = data20[i2];
          if (data21 && typeof data21 == "object" && !Array.isArray(data21)) {
            if (data21.option === void 0) {
              const err36 = { instancePath: instancePath + "/gpus/" + i2, schemaPath: "#/properties/gpus/items/required", keyword: "required", params: { missingProperty: "option" }, message: "must have required property 'option'" };
              if (vErrors === null) {
                vErrors = [err36];
              } else {
                vErrors.push(err36);
              }
              errors++;
            }
            for (const key7 in data21) {
              if (!(key7 === "option" || key7 === "unless")) {
                const err37 = { instancePath: instancePath + "/gpus/" + i2, schemaPath: "#/properties/gpus/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key7 }, message: "must NOT have additional properties" };
                if (vErrors === null) {
                  vErrors = [err37];
                } else {
                  vErrors.push(err37);
                }
                errors++;
              }
            }
            if (data21.option !== void 0) {
              if (typeof data21.option !== "string") {
                const err38 = { instancePath: instancePath + "/gpus/" + i2 + "/option", schemaPath: "#/properties/gpus/items/properties/option/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                  vErrors = [err38];
                } else {
                  vErrors.push(err38);
                }
                errors++;
              }
            }
            if (data21.unless !== void 0) {
              if (typeof data21.unless !== "string") {
                const err39 = { instancePath: instancePath + "/gpus/" + i2 + "/unless", schemaPath: "#/properties/gpus/items/properties/unless/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                  vErrors = [err39];
                } else {
                  vErrors.push(err39);
                }
                errors++;
              }
            }
          } else {
            const err40 = { instancePath: instancePath + "/gpus/" + i2, schemaPath: "#/properties/gpus/items/type", keyword: "type", params: { type: "object" }, message: "must be object" };
            if (vErrors === null) {
              vErrors = [err40];
            } else {
              vErrors.push(err40);
            }
            errors++;
          }
        }
      } else {
        const err41 = { instancePath: instancePath + "/gpus", schemaPath: "#/properties/gpus/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        if (vErrors === null) {
          vErrors = [err41];
        } else {
          vErrors.push(err41);
        }
        errors++;
      }
    }
    if (data.parsers !== void 0) {
      let data24 = data.parsers;
      if (data24 && typeof data24 == "object" && !Array.isArray(data24)) {
        for (const key8 in data24) {
          if (!(key8 === "toolCall" || key8 === "reasoning")) {
            const err42 = { instancePath: instancePath + "/parsers", schemaPath: "#/properties/parsers/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key8 }, message: "must NOT have additional properties" };
            if (vErrors === null) {
              vErrors = [err42];
            } else {
              vErrors.push(err42);
            }
            errors++;
          }
        }
        if (data24.toolCall !== void 0) {
          let data25 = data24.toolCall;
          if (data25 && typeof data25 == "object" && !Array.isArray(data25)) {
            if (data25.option === void 0) {
              const err43 = { instancePath: instancePath + "/parsers/toolCall", schemaPath: "#/$defs/parserOption/required", keyword: "required", params: { missingProperty: "option" }, message: "must have required property 'option'" };
              if (vErrors === null) {
                vErrors = [err43];
              } else {
                vErrors.push(err43);
              }
              errors++;
            }
            for (const key9 in data25) {
              if (!(key9 === "option" || key9 === "plugin" || key9 === "usedWith")) {
                const err44 = { instancePath: instancePath + "/parsers/toolCall", schemaPath: "#/$defs/parserOption/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key9 }, message: "must NOT have additional properties" };
                if (vErrors === null) {
                  vErrors = [err44];
                } else {
                  vErrors.push(err44);
                }
                errors++;
              }
            }
            if (data25.option !== void 0) {
              if (typeof data25.option !== "string") {
                const err45 = { instancePath: instancePath + "/parsers/toolCall/option", schemaPath: "#/$defs/parserOption/properties/option/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                  vErrors = [err45];
                } else {
                  vErrors.push(err45);
                }
                errors++;
              }
            }
            if (data25.plugin !== void 0) {
              if (typeof data25.plugin !== "string") {
                const err46 = { instancePath: instancePath + "/parsers/toolCall/plugin", schemaPath: "#/$defs/parserOption/properties/plugin/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                  vErrors = [err46];
                } else {
                  vErrors.push(err46);
                }
                errors++;
              }
            }
            if (data25.usedWith !== void 0) {
              if (typeof data25.usedWith !== "string") {
                const err47 = { instancePath: instancePath + "/parsers/toolCall/usedWith", schemaPath: "#/$defs/parserOption/properties/usedWith/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                  vErrors = [err47];
                } else {
                  vErrors.push(err47);
                }
                errors++;
              }
            }
          } else {
            const err48 = { instancePath: instancePath + "/parsers/toolCall", schemaPath: "#/$defs/parserOption/type", keyword: "type", params: { type: "object" }, message: "must be object" };
            if (vErrors === null) {
              vErrors = [err48];
            } else {
              vErrors.push(err48);
            }
            errors++;
          }
        }
        if (data24.reasoning !== void 0) {
          let data29 = data24.reasoning;
          if (data29 && typeof data29 == "object" && !Array.isArray(data29)) {
            if (data29.option === void 0) {
              const err49 = { instancePath: instancePath + "/parsers/reasoning", schemaPath: "#/$defs/parserOption/required", keyword: "required", params: { missingProperty: "option" }, message: "must have required property 'option'" };
              if (vErrors === null) {
                vErrors = [err49];
              } else {
                vErrors.push(err49);
              }
              errors++;
            }
            for (const key10 in data29) {
              if (!(key10 === "option" || key10 === "plugin" || key10 === "usedWith")) {
                const err50 = { instancePath: instancePath + "/parsers/reasoning", schemaPath: "#/$defs/parserOption/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key10 }, message: "must NOT have additional properties" };
                if (vErrors === null) {
                  vErrors = [err50];
                } else {
                  vErrors.push(err50);
                }
                errors++;
              }
            }
            if (data29.option !== void 0) {
              if (typeof data29.option !== "string") {
                const err51 = { instancePath: instancePath + "/parsers/reasoning/option", schemaPath: "#/$defs/parserOption/properties/option/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                  vErrors = [err51];
                } else {
                  vErrors.push(err51);
                }
                errors++;
              }
            }
            if (data29.plugin !== void 0) {
              if (typeof data29.plugin !== "string") {
                const err52 = { instancePath: instancePath + "/parsers/reasoning/plugin", schemaPath: "#/$defs/parserOption/properties/plugin/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                  vErrors = [err52];
                } else {
                  vErrors.push(err52);
                }
                errors++;
              }
            }
            if (data29.usedWith !== void 0) {
              if (typeof data29.usedWith !== "string") {
                const err53 = { instancePath: instancePath + "/parsers/reasoning/usedWith", schemaPath: "#/$defs/parserOption/properties/usedWith/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                  vErrors = [err53];
                } else {
                  vErrors.push(err53);
                }
                errors++;
              }
            }
          } else {
            const err54 = { instancePath: instancePath + "/parsers/reasoning", schemaPath: "#/$defs/parserOption/type", keyword: "type", params: { type: "object" }, message: "must be object" };
            if (vErrors === null) {
              vErrors = [err54];
            } else {
              vErrors.push(err54);
            }
            errors++;
          }
        }
      } else {
        const err55 = { instancePath: instancePath + "/parsers", schemaPath: "#/properties/parsers/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        if (vErrors === null) {
          vErrors = [err55];
        } else {
          vErrors.push(err55);
        }
        errors++;
      }
    }
    if (data.formats !== void 0) {
      let data33 = data.formats;
      if (Array.isArray(data33)) {
        const len3 = data33.length;
        for (let i3 = 0; i3 < len3; i3++) {
          if (!validate21(data33[i3], { instancePath: instancePath + "/formats/" + i3, parentData: data33, parentDataProperty: i3, rootData, dynamicAnchors })) {
            vErrors = vErrors === null ? validate21.errors : vErrors.concat(validate21.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err56 = { instancePath: instancePath + "/formats", schemaPath: "#/properties/formats/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        if (vErrors === null) {
          vErrors = [err56];
        } else {
          vErrors.push(err56);
        }
        errors++;
      }
    }
    if (data.pairsForJson !== void 0) {
      let data35 = data.pairsForJson;
      if (data35 && typeof data35 == "object" && !Array.isArray(data35)) {
        if (data35.until === void 0) {
          const err57 = { instancePath: instancePath + "/pairsForJson", schemaPath: "#/properties/pairsForJson/required", keyword: "required", params: { missingProperty: "until" }, message: "must have required property 'until'" };
          if (vErrors === null) {
            vErrors = [err57];
          } else {
            vErrors.push(err57);
          }
          errors++;
        }
        if (data35.source === void 0) {
          const err58 = { instancePath: instancePath + "/pairsForJson", schemaPath: "#/properties/pairsForJson/required", keyword: "required", params: { missingProperty: "source" }, message: "must have required property 'source'" };
          if (vErrors === null) {
            vErrors = [err58];
          } else {
            vErrors.push(err58);
          }
          errors++;
        }
        for (const key11 in data35) {
          if (!(key11 === "until" || key11 === "source")) {
            const err59 = { instancePath: instancePath + "/pairsForJson", schemaPath: "#/properties/pairsForJson/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key11 }, message: "must NOT have additional properties" };
            if (vErrors === null) {
              vErrors = [err59];
            } else {
              vErrors.push(err59);
            }
            errors++;
          }
        }
        if (data35.until !== void 0) {
          if (typeof data35.until !== "string") {
            const err60 = { instancePath: instancePath + "/pairsForJson/until", schemaPath: "#/properties/pairsForJson/properties/until/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err60];
            } else {
              vErrors.push(err60);
            }
            errors++;
          }
        }
        if (data35.source !== void 0) {
          if (typeof data35.source !== "string") {
            const err61 = { instancePath: instancePath + "/pairsForJson/source", schemaPath: "#/properties/pairsForJson/properties/source/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err61];
            } else {
              vErrors.push(err61);
            }
            errors++;
          }
        }
      } else {
        const err62 = { instancePath: instancePath + "/pairsForJson", schemaPath: "#/properties/pairsForJson/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        if (vErrors === null) {
          vErrors = [err62];
        } else {
          vErrors.push(err62);
        }
        errors++;
      }
    }
    if (data.nothing !== void 0) {
      let data38 = data.nothing;
      if (Array.isArray(data38)) {
        const len4 = data38.length;
        for (let i4 = 0; i4 < len4; i4++) {
          if (typeof data38[i4] !== "string") {
            const err63 = { instancePath: instancePath + "/nothing/" + i4, schemaPath: "#/properties/nothing/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err63];
            } else {
              vErrors.push(err63);
            }
            errors++;
          }
        }
      } else {
        const err64 = { instancePath: instancePath + "/nothing", schemaPath: "#/properties/nothing/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        if (vErrors === null) {
          vErrors = [err64];
        } else {
          vErrors.push(err64);
        }
        errors++;
      }
    }
    if (data.shorthands !== void 0) {
      let data40 = data.shorthands;
      if (Array.isArray(data40)) {
        const len5 = data40.length;
        for (let i5 = 0; i5 < len5; i5++) {
          let data41 = data40[i5];
          if (data41 && typeof data41 == "object" && !Array.isArray(data41)) {
            if (data41.flag === void 0) {
              const err65 = { instancePath: instancePath + "/shorthands/" + i5, schemaPath: "#/properties/shorthands/items/required", keyword: "required", params: { missingProperty: "flag" }, message: "must have required property 'flag'" };
              if (vErrors === null) {
                vErrors = [err65];
              } else {
                vErrors.push(err65);
              }
              errors++;
            }
            if (data41.values === void 0) {
              const err66 = { instancePath: instancePath + "/shorthands/" + i5, schemaPath: "#/properties/shorthands/items/required", keyword: "required", params: { missingProperty: "values" }, message: "must have required property 'values'" };
              if (vErrors === null) {
                vErrors = [err66];
              } else {
                vErrors.push(err66);
              }
              errors++;
            }
            if (data41.option === void 0) {
              const err67 = { instancePath: instancePath + "/shorthands/" + i5, schemaPath: "#/properties/shorthands/items/required", keyword: "required", params: { missingProperty: "option" }, message: "must have required property 'option'" };
              if (vErrors === null) {
                vErrors = [err67];
              } else {
                vErrors.push(err67);
              }
              errors++;
            }
            if (data41.source === void 0) {
              const err68 = { instancePath: instancePath + "/shorthands/" + i5, schemaPath: "#/properties/shorthands/items/required", keyword: "required", params: { missingProperty: "source" }, message: "must have required property 'source'" };
              if (vErrors === null) {
                vErrors = [err68];
              } else {
                vErrors.push(err68);
              }
              errors++;
            }
            for (const key12 in data41) {
              if (!(key12 === "flag" || key12 === "values" || key12 === "option" || key12 === "source")) {
                const err69 = { instancePath: instancePath + "/shorthands/" + i5, schemaPath: "#/properties/shorthands/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key12 }, message: "must NOT have additional properties" };
                if (vErrors === null) {
                  vErrors = [err69];
                } else {
                  vErrors.push(err69);
                }
                errors++;
              }
            }
            if (data41.flag !== void 0) {
              if (typeof data41.flag !== "string") {
                const err70 = { instancePath: instancePath + "/shorthands/" + i5 + "/flag", schemaPath: "#/properties/shorthands/items/properties/flag/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                  vErrors = [err70];
                } else {
                  vErrors.push(err70);
                }
                errors++;
              }
            }
            if (data41.values !== void 0) {
              let data43 = data41.values;
              if (Array.isArray(data43)) {
                const len6 = data43.length;
                for (let i6 = 0; i6 < len6; i6++) {
                  if (typeof data43[i6] !== "string") {
                    const err71 = { instancePath: instancePath + "/shorthands/" + i5 + "/values/" + i6, schemaPath: "#/properties/shorthands/items/properties/values/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                    if (vErrors === null) {
                      vErrors = [err71];
                    } else {
                      vErrors.push(err71);
                    }
                    errors++;
                  }
                }
              } else {
                const err72 = { instancePath: instancePath + "/shorthands/" + i5 + "/values", schemaPath: "#/properties/shorthands/items/properties/values/type", keyword: "type", params: { type: "array" }, message: "must be array" };
                if (vErrors === null) {
                  vErrors = [err72];
                } else {
                  vErrors.push(err72);
                }
                errors++;
              }
            }
            if (data41.option !== void 0) {
              if (typeof data41.option !== "string") {
                const err73 = { instancePath: instancePath + "/shorthands/" + i5 + "/option", schemaPath: "#/properties/shorthands/items/properties/option/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                  vErrors = [err73];
                } else {
                  vErrors.push(err73);
                }
                errors++;
              }
            }
            if (data41.source !== void 0) {
              if (typeof data41.source !== "string") {
                const err74 = { instancePath: instancePath + "/shorthands/" + i5 + "/source", schemaPath: "#/properties/shorthands/items/properties/source/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                  vErrors = [err74];
                } else {
                  vErrors.push(err74);
                }
                errors++;
              }
            }
          } else {
            const err75 = { instancePath: instancePath + "/shorthands/" + i5, schemaPath: "#/properties/shorthands/items/type", keyword: "type", params: { type: "object" }, message: "must be object" };
            if (vErrors === null) {
              vErrors = [err75];
            } else {
              vErrors.push(err75);
            }
            errors++;
          }
        }
      } else {
        const err76 = { instancePath: instancePath + "/shorthands", schemaPath: "#/properties/shorthands/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        if (vErrors === null) {
          vErrors = [err76];
        } else {
          vErrors.push(err76);
        }
        errors++;
      }
    }
    if (data.files !== void 0) {
      let data47 = data.files;
      if (Array.isArray(data47)) {
        const len7 = data47.length;
        for (let i7 = 0; i7 < len7; i7++) {
          if (typeof data47[i7] !== "string") {
            const err77 = { instancePath: instancePath + "/files/" + i7, schemaPath: "#/properties/files/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err77];
            } else {
              vErrors.push(err77);
            }
            errors++;
          }
        }
      } else {
        const err78 = { instancePath: instancePath + "/files", schemaPath: "#/properties/files/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        if (vErrors === null) {
          vErrors = [err78];
        } else {
          vErrors.push(err78);
        }
        errors++;
      }
    }
  } else {
    const err79 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    if (vErrors === null) {
      vErrors = [err79];
    } else {
      vErrors.push(err79);
    }
    errors++;
  }
  validate20.errors = vErrors;
  return errors === 0;
}
validate20.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
var validateEngine = validate28;
var schema49 = { "$schema": "https://json-schema.org/draft/2020-12/schema", "$id": "https://aim.dev/schemas/engine.schema.json", "type": "object", "additionalProperties": false, "required": ["id", "command", "options", "arguments", "server"], "properties": { "$schema": { "type": "string" }, "id": { "type": "string", "pattern": "^[a-z0-9][a-z0-9._-]*$" }, "title": { "type": "string" }, "distribution": { "type": "string" }, "module": { "type": "string" }, "command": { "type": "object", "additionalProperties": false, "required": ["programs", "arguments"], "properties": { "programs": { "type": "array", "minItems": 1, "items": { "type": "string", "pattern": "^[^-=\\u0000][^=\\u0000]*$" } }, "arguments": { "type": "array", "items": { "type": "string", "pattern": "^[^\\u0000]*$" } } } }, "options": { "type": "object", "additionalProperties": false, "required": ["model", "port", "servedModelName"], "properties": { "model": { "type": ["string", "null"] }, "takesModel": { "type": "boolean" }, "port": { "type": "string" }, "host": { "type": "string" }, "servedModelName": { "type": ["string", "null"] }, "servedModelNames": { "type": "string", "enum": ["one", "many"] } } }, "arguments": { "type": "object", "additionalProperties": false, "required": ["negation", "lists", "mappings"], "properties": { "flagTable": { "type": "string", "pattern": "^[A-Za-z0-9][A-Za-z0-9._-]*$" }, "pair": { "type": "string", "pattern": "^--?[A-Za-z][A-Za-z0-9_-]*$" }, "prefix": { "enum": ["--", "-"] }, "separator": { "enum": ["-", "_"] }, "assignment": { "enum": ["separate", "equals"] }, "negation": { "type": ["string", "null"] }, "booleans": { "enum": ["flag", "switch", "value", "python"] }, "lists": { "enum": ["values", "repeat", "comma", "json", "python"] }, "mappings": { "enum": ["json", "dotted", "python"] }, "dottedKeys": { "type": "boolean" }, "reserved": { "type": "array", "items": { "type": "string" } }, "defaults": { "type": "object", "additionalProperties": { "type": ["string", "integer", "boolean", "null"] } } } }, "adapters": { "type": "object", "additionalProperties": false, "required": ["modules"], "properties": { "enable": { "type": "string" }, "maxCount": { "type": "string" }, "maxCpuCount": { "type": "string" }, "maxRank": { "type": "string" }, "modules": { "type": "string" } } }, "loading": { "type": "object", "additionalProperties": false, "properties": { "tensorParallel": { "type": "array", "items": { "type": "string" } }, "pipelineParallel": { "type": "array", "items": { "type": "string" } }, "replicas": { "type": "array", "items": { "type": "string" } }, "memoryShare": { "type": "array", "items": { "type": "string" } }, "defaultMemoryShare": { "type": "number", "exclusiveMinimum": 0, "maximum": 1 }, "maxContext": { "type": "array", "items": { "type": "string" } }, "kvDtype": { "type": "array", "items": { "type": "string" } }, "quantization": { "type": "array", "items": { "type": "string" } }, "loadFormat": { "type": "array", "items": { "type": "string" } }, "plainFormats": { "type": "array", "items": { "type": "string" } }, "streamingFormats": { "type": "array", "items": { "type": "string" } }, "revision": { "type": "array", "items": { "type": "string" } }, "downloadFolder": { "type": "array", "items": { "type": "string" } }, "changedBy": { "type": "array", "items": { "type": "string" } }, "shapeChangedBy": { "type": "array", "items": { "type": "string" } } }, "required": ["tensorParallel"] }, "server": { "type": "object", "additionalProperties": false, "required": ["readiness", "metrics"], "properties": { "listen": { "type": "string" }, "readiness": { "type": "string", "pattern": "^/" }, "metrics": { "type": "string", "pattern": "^/" }, "routes": { "type": "array", "items": { "type": "string", "pattern": "^/" } } } }, "environment": { "type": "object", "additionalProperties": false, "properties": { "cacheHome": { "type": "string", "pattern": "^[A-Za-z_][A-Za-z0-9_]*$" }, "logLevel": { "type": "string", "pattern": "^[A-Za-z_][A-Za-z0-9_]*$" }, "prefixes": { "type": "array", "items": { "type": "string" } } } } } };
var pattern6 = new RegExp("^[a-z0-9][a-z0-9._-]*$", "u");
var pattern15 = new RegExp("^[^-=\\u0000][^=\\u0000]*$", "u");
var pattern13 = new RegExp("^[^\\u0000]*$", "u");
var pattern11 = new RegExp("^[A-Za-z0-9][A-Za-z0-9._-]*$", "u");
var pattern18 = new RegExp("^--?[A-Za-z][A-Za-z0-9_-]*$", "u");
var pattern19 = new RegExp("^/", "u");
var pattern12 = new RegExp("^[A-Za-z_][A-Za-z0-9_]*$", "u");
function validate28(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate28.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.id === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "id" }, message: "must have required property 'id'" };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.command === void 0) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "command" }, message: "must have required property 'command'" };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    if (data.options === void 0) {
      const err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "options" }, message: "must have required property 'options'" };
      if (vErrors === null) {
        vErrors = [err2];
      } else {
        vErrors.push(err2);
      }
      errors++;
    }
    if (data.arguments === void 0) {
      const err3 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "arguments" }, message: "must have required property 'arguments'" };
      if (vErrors === null) {
        vErrors = [err3];
      } else {
        vErrors.push(err3);
      }
      errors++;
    }
    if (data.server === void 0) {
      const err4 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "server" }, message: "must have required property 'server'" };
      if (vErrors === null) {
        vErrors = [err4];
      } else {
        vErrors.push(err4);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!func1.call(schema49.properties, key0)) {
        const err5 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
        if (vErrors === null) {
          vErrors = [err5];
        } else {
          vErrors.push(err5);
        }
        errors++;
      }
    }
    if (data.$schema !== void 0) {
      if (typeof data.$schema !== "string") {
        const err6 = { instancePath: instancePath + "/$schema", schemaPath: "#/properties/%24schema/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err6];
        } else {
          vErrors.push(err6);
        }
        errors++;
      }
    }
    if (data.id !== void 0) {
      let data1 = data.id;
      if (typeof data1 === "string") {
        if (!pattern6.test(data1)) {
          const err7 = { instancePath: instancePath + "/id", schemaPath: "#/properties/id/pattern", keyword: "pattern", params: { pattern: "^[a-z0-9][a-z0-9._-]*$" }, message: 'must match pattern "^[a-z0-9][a-z0-9._-]*$"' };
          if (vErrors === null) {
            vErrors = [err7];
          } else {
            vErrors.push(err7);
          }
          errors++;
        }
      } else {
        const err8 = { instancePath: instancePath + "/id", schemaPath: "#/properties/id/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err8];
        } else {
          vErrors.push(err8);
        }
        errors++;
      }
    }
    if (data.title !== void 0) {
      if (typeof data.title !== "string") {
        const err9 = { instancePath: instancePath + "/title", schemaPath: "#/properties/title/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err9];
        } else {
          vErrors.push(err9);
        }
        errors++;
      }
    }
    if (data.distribution !== void 0) {
      if (typeof data.distribution !== "string") {
        const err10 = { instancePath: instancePath + "/distribution", schemaPath: "#/properties/distribution/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err10];
        } else {
          vErrors.push(err10);
        }
        errors++;
      }
    }
    if (data.module !== void 0) {
      if (typeof data.module !== "string") {
        const err11 = { instancePath: instancePath + "/module", schemaPath: "#/properties/module/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err11];
        } else {
          vErrors.push(err11);
        }
        errors++;
      }
    }
    if (data.command !== void 0) {
      let data5 = data.command;
      if (data5 && typeof data5 == "object" && !Array.isArray(data5)) {
        if (data5.programs === void 0) {
          const err12 = { instancePath: instancePath + "/command", schemaPath: "#/properties/command/required", keyword: "required", params: { missingProperty: "programs" }, message: "must have required property 'programs'" };
          if (vErrors === null) {
            vErrors = [err12];
          } else {
            vErrors.push(err12);
          }
          errors++;
        }
        if (data5.arguments === void 0) {
          const err13 = { instancePath: instancePath + "/command", schemaPath: "#/properties/command/required", keyword: "required", params: { missingProperty: "arguments" }, message: "must have required property 'arguments'" };
          if (vErrors === null) {
            vErrors = [err13];
          } else {
            vErrors.push(err13);
          }
          errors++;
        }
        for (const key1 in data5) {
          if (!(key1 === "programs" || key1 === "arguments")) {
            const err14 = { instancePath: instancePath + "/command", schemaPath: "#/properties/command/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 }, message: "must NOT have additional properties" };
            if (vErrors === null) {
              vErrors = [err14];
            } else {
              vErrors.push(err14);
            }
            errors++;
          }
        }
        if (data5.programs !== void 0) {
          let data6 = data5.programs;
          if (Array.isArray(data6)) {
            if (data6.length < 1) {
              const err15 = { instancePath: instancePath + "/command/programs", schemaPath: "#/properties/command/properties/programs/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" };
              if (vErrors === null) {
                vErrors = [err15];
              } else {
                vErrors.push(err15);
              }
              errors++;
            }
            const len0 = data6.length;
            for (let i0 = 0; i0 < len0; i0++) {
              let data7 = data6[i0];
              if (typeof data7 === "string") {
                if (!pattern15.test(data7)) {
                  const err16 = { instancePath: instancePath + "/command/programs/" + i0, schemaPath: "#/properties/command/properties/programs/items/pattern", keyword: "pattern", params: { pattern: "^[^-=\\u0000][^=\\u0000]*$" }, message: 'must match pattern "^[^-=\\u0000][^=\\u0000]*$"' };
                  if (vErrors === null) {
                    vErrors = [err16];
                  } else {
                    vErrors.push(err16);
                  }
                  errors++;
                }
              } else {
                const err17 = { instancePath: instancePath + "/command/programs/" + i0, schemaPath: "#/properties/command/properties/programs/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                  vErrors = [err17];
                } else {
                  vErrors.push(err17);
                }
                errors++;
              }
            }
          } else {
            const err18 = { instancePath: instancePath + "/command/programs", schemaPath: "#/properties/command/properties/programs/type", keyword: "type", params: { type: "array" }, message: "must be array" };
            if (vErrors === null) {
              vErrors = [err18];
            } else {
              vErrors.push(err18);
            }
            errors++;
          }
        }
        if (data5.arguments !== void 0) {
          let data8 = data5.arguments;
          if (Array.isArray(data8)) {
            const len1 = data8.length;
            for (let i1 = 0; i1 < len1; i1++) {
              let data9 = data8[i1];
              if (typeof data9 === "string") {
                if (!pattern13.test(data9)) {
                  const err19 = { instancePath: instancePath + "/command/arguments/" + i1, schemaPath: "#/properties/command/properties/arguments/items/pattern", keyword: "pattern", params: { pattern: "^[^\\u0000]*$" }, message: 'must match pattern "^[^\\u0000]*$"' };
                  if (vErrors === null) {
                    vErrors = [err19];
                  } else {
                    vErrors.push(err19);
                  }
                  errors++;
                }
              } else {
                const err20 = { instancePath: instancePath + "/command/arguments/" + i1, schemaPath: "#/properties/command/properties/arguments/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                  vErrors = [err20];
                } else {
                  vErrors.push(err20);
                }
                errors++;
              }
            }
          } else {
            const err21 = { instancePath: instancePath + "/command/arguments", schemaPath: "#/properties/command/properties/arguments/type", keyword: "type", params: { type: "array" }, message: "must be array" };
            if (vErrors === null) {
              vErrors = [err21];
            } else {
              vErrors.push(err21);
            }
            errors++;
          }
        }
      } else {
        const err22 = { instancePath: instancePath + "/command", schemaPath: "#/properties/command/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        if (vErrors === null) {
          vErrors = [err22];
        } else {
          vErrors.push(err22);
        }
        errors++;
      }
    }
    if (data.options !== void 0) {
      let data10 = data.options;
      if (data10 && typeof data10 == "object" && !Array.isArray(data10)) {
        if (data10.model === void 0) {
          const err23 = { instancePath: instancePath + "/options", schemaPath: "#/properties/options/required", keyword: "required", params: { missingProperty: "model" }, message: "must have required property 'model'" };
          if (vErrors === null) {
            vErrors = [err23];
          } else {
            vErrors.push(err23);
          }
          errors++;
        }
        if (data10.port === void 0) {
          const err24 = { instancePath: instancePath + "/options", schemaPath: "#/properties/options/required", keyword: "required", params: { missingProperty: "port" }, message: "must have required property 'port'" };
          if (vErrors === null) {
            vErrors = [err24];
          } else {
            vErrors.push(err24);
          }
          errors++;
        }
        if (data10.servedModelName === void 0) {
          const err25 = { instancePath: instancePath + "/options", schemaPath: "#/properties/options/required", keyword: "required", params: { missingProperty: "servedModelName" }, message: "must have required property 'servedModelName'" };
          if (vErrors === null) {
            vErrors = [err25];
          } else {
            vErrors.push(err25);
          }
          errors++;
        }
        for (const key2 in data10) {
          if (!(key2 === "model" || key2 === "takesModel" || key2 === "port" || key2 === "host" || key2 === "servedModelName" || key2 === "servedModelNames")) {
            const err26 = { instancePath: instancePath + "/options", schemaPath: "#/properties/options/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key2 }, message: "must NOT have additional properties" };
            if (vErrors === null) {
              vErrors = [err26];
            } else {
              vErrors.push(err26);
            }
            errors++;
          }
        }
        if (data10.model !== void 0) {
          let data11 = data10.model;
          if (typeof data11 !== "string" && data11 !== null) {
            const err27 = { instancePath: instancePath + "/options/model", schemaPath: "#/properties/options/properties/model/type", keyword: "type", params: { type: schema49.properties.options.properties.model.type }, message: "must be string,null" };
            if (vErrors === null) {
              vErrors = [err27];
            } else {
              vErrors.push(err27);
            }
            errors++;
          }
        }
        if (data10.takesModel !== void 0) {
          if (typeof data10.takesModel !== "boolean") {
            const err28 = { instancePath: instancePath + "/options/takesModel", schemaPath: "#/properties/options/properties/takesModel/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
            if (vErrors === null) {
              vErrors = [err28];
            } else {
              vErrors.push(err28);
            }
            errors++;
          }
        }
        if (data10.port !== void 0) {
          if (typeof data10.port !== "string") {
            const err29 = { instancePath: instancePath + "/options/port", schemaPath: "#/properties/options/properties/port/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err29];
            } else {
              vErrors.push(err29);
            }
            errors++;
          }
        }
        if (data10.host !== void 0) {
          if (typeof data10.host !== "string") {
            const err30 = { instancePath: instancePath + "/options/host", schemaPath: "#/properties/options/properties/host/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err30];
            } else {
              vErrors.push(err30);
            }
            errors++;
          }
        }
        if (data10.servedModelName !== void 0) {
          let data15 = data10.servedModelName;
          if (typeof data15 !== "string" && data15 !== null) {
            const err31 = { instancePath: instancePath + "/options/servedModelName", schemaPath: "#/properties/options/properties/servedModelName/type", keyword: "type", params: { type: schema49.properties.options.properties.servedModelName.type }, message: "must be string,null" };
            if (vErrors === null) {
              vErrors = [err31];
            } else {
              vErrors.push(err31);
            }
            errors++;
          }
        }
        if (data10.servedModelNames !== void 0) {
          let data16 = data10.servedModelNames;
          if (typeof data16 !== "string") {
            const err32 = { instancePath: instancePath + "/options/servedModelNames", schemaPath: "#/properties/options/properties/servedModelNames/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err32];
            } else {
              vErrors.push(err32);
            }
            errors++;
          }
          if (!(data16 === "one" || data16 === "many")) {
            const err33 = { instancePath: instancePath + "/options/servedModelNames", schemaPath: "#/properties/options/properties/servedModelNames/enum", keyword: "enum", params: { allowedValues: schema49.properties.options.properties.servedModelNames.enum }, message: "must be equal to one of the allowed values" };
            if (vErrors === null) {
              vErrors = [err33];
            } else {
              vErrors.push(err33);
            }
            errors++;
          }
        }
      } else {
        const err34 = { instancePath: instancePath + "/options", schemaPath: "#/properties/options/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        if (vErrors === null) {
          vErrors = [err34];
        } else {
          vErrors.push(err34);
        }
        errors++;
      }
    }
    if (data.arguments !== void 0) {
      let data17 = data.arguments;
      if (data17 && typeof data17 == "object" && !Array.isArray(data17)) {
        if (data17.negation === void 0) {
          const err35 = { instancePath: instancePath + "/arguments", schemaPath: "#/properties/arguments/required", keyword: "required", params: { missingProperty: "negation" }, message: "must have required property 'negation'" };
          if (vErrors === null) {
            vErrors = [err35];
          } else {
            vErrors.push(err35);
          }
          errors++;
        }
        if (data17.lists === void 0) {
          const err36 = { instancePath: instancePath + "/arguments", schemaPath: "#/properties/arguments/required", keyword: "required", params: { missingProperty: "lists" }, message: "must have required property 'lists'" };
          if (vErrors === null) {
            vErrors = [err36];
          } else {
            vErrors.push(err36);
          }
          errors++;
        }
        if (data17.mappings === void 0) {
          const err37 = { instancePath: instancePath + "/arguments", schemaPath: "#/properties/arguments/required", keyword: "required", params: { missingProperty: "mappings" }, message: "must have required property 'mappings'" };
          if (vErrors === null) {
            vErrors = [err37];
          } else {
            vErrors.push(err37);
          }
          errors++;
        }
        for (const key3 in data17) {
          if (!func1.call(schema49.properties.arguments.properties, key3)) {
            const err38 = { instancePath: instancePath + "/arguments", schemaPath: "#/properties/arguments/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key3 }, message: "must NOT have additional properties" };
            if (vErrors === null) {
              vErrors = [err38];
            } else {
              vErrors.push(err38);
            }
            errors++;
          }
        }
        if (data17.flagTable !== void 0) {
          let data18 = data17.flagTable;
          if (typeof data18 === "string") {
            if (!pattern11.test(data18)) {
              const err39 = { instancePath: instancePath + "/arguments/flagTable", schemaPath: "#/properties/arguments/properties/flagTable/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z0-9][A-Za-z0-9._-]*$" }, message: 'must match pattern "^[A-Za-z0-9][A-Za-z0-9._-]*$"' };
              if (vErrors === null) {
                vErrors = [err39];
              } else {
                vErrors.push(err39);
              }
              errors++;
            }
          } else {
            const err40 = { instancePath: instancePath + "/arguments/flagTable", schemaPath: "#/properties/arguments/properties/flagTable/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err40];
            } else {
              vErrors.push(err40);
            }
            errors++;
          }
        }
        if (data17.pair !== void 0) {
          let data19 = data17.pair;
          if (typeof data19 === "string") {
            if (!pattern18.test(data19)) {
              const err41 = { instancePath: instancePath + "/arguments/pair", schemaPath: "#/properties/arguments/properties/pair/pattern", keyword: "pattern", params: { pattern: "^--?[A-Za-z][A-Za-z0-9_-]*$" }, message: 'must match pattern "^--?[A-Za-z][A-Za-z0-9_-]*$"' };
              if (vErrors === null) {
                vErrors = [err41];
              } else {
                vErrors.push(err41);
              }
              errors++;
            }
          } else {
            const err42 = { instancePath: instancePath + "/arguments/pair", schemaPath: "#/properties/arguments/properties/pair/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err42];
            } else {
              vErrors.push(err42);
            }
            errors++;
          }
        }
        if (data17.prefix !== void 0) {
          let data20 = data17.prefix;
          if (!(data20 === "--" || data20 === "-")) {
            const err43 = { instancePath: instancePath + "/arguments/prefix", schemaPath: "#/properties/arguments/properties/prefix/enum", keyword: "enum", params: { allowedValues: schema49.properties.arguments.properties.prefix.enum }, message: "must be equal to one of the allowed values" };
            if (vErrors === null) {
              vErrors = [err43];
            } else {
              vErrors.push(err43);
            }
            errors++;
          }
        }
        if (data17.separator !== void 0) {
          let data21 = data17.separator;
          if (!(data21 === "-" || data21 === "_")) {
            const err44 = { instancePath: instancePath + "/arguments/separator", schemaPath: "#/properties/arguments/properties/separator/enum", keyword: "enum", params: { allowedValues: schema49.properties.arguments.properties.separator.enum }, message: "must be equal to one of the allowed values" };
            if (vErrors === null) {
              vErrors = [err44];
            } else {
              vErrors.push(err44);
            }
            errors++;
          }
        }
        if (data17.assignment !== void 0) {
          let data22 = data17.assignment;
          if (!(data22 === "separate" || data22 === "equals")) {
            const err45 = { instancePath: instancePath + "/arguments/assignment", schemaPath: "#/properties/arguments/properties/assignment/enum", keyword: "enum", params: { allowedValues: schema49.properties.arguments.properties.assignment.enum }, message: "must be equal to one of the allowed values" };
            if (vErrors === null) {
              vErrors = [err45];
            } else {
              vErrors.push(err45);
            }
            errors++;
          }
        }
        if (data17.negation !== void 0) {
          let data23 = data17.negation;
          if (typeof data23 !== "string" && data23 !== null) {
            const err46 = { instancePath: instancePath + "/arguments/negation", schemaPath: "#/properties/arguments/properties/negation/type", keyword: "type", params: { type: schema49.properties.arguments.properties.negation.type }, message: "must be string,null" };
            if (vErrors === null) {
              vErrors = [err46];
            } else {
              vErrors.push(err46);
            }
            errors++;
          }
        }
        if (data17.booleans !== void 0) {
          let data24 = data17.booleans;
          if (!(data24 === "flag" || data24 === "switch" || data24 === "value" || data24 === "python")) {
            const err47 = { instancePath: instancePath + "/arguments/booleans", schemaPath: "#/properties/arguments/properties/booleans/enum", keyword: "enum", params: { allowedValues: schema49.properties.arguments.properties.booleans.enum }, message: "must be equal to one of the allowed values" };
            if (vErrors === null) {
              vErrors = [err47];
            } else {
              vErrors.push(err47);
            }
            errors++;
          }
        }
        if (data17.lists !== void 0) {
          let data25 = data17.lists;
          if (!(data25 === "values" || data25 === "repeat" || data25 === "comma" || data25 === "json" || data25 === "python")) {
            const err48 = { instancePath: instancePath + "/arguments/lists", schemaPath: "#/properties/arguments/properties/lists/enum", keyword: "enum", params: { allowedValues: schema49.properties.arguments.properties.lists.enum }, message: "must be equal to one of the allowed values" };
            if (vErrors === null) {
              vErrors = [err48];
            } else {
              vErrors.push(err48);
            }
            errors++;
          }
        }
        if (data17.mappings !== void 0) {
          let data26 = data17.mappings;
          if (!(data26 === "json" || data26 === "dotted" || data26 === "python")) {
            const err49 = { instancePath: instancePath + "/arguments/mappings", schemaPath: "#/properties/arguments/properties/mappings/enum", keyword: "enum", params: { allowedValues: schema49.properties.arguments.properties.mappings.enum }, message: "must be equal to one of the allowed values" };
            if (vErrors === null) {
              vErrors = [err49];
            } else {
              vErrors.push(err49);
            }
            errors++;
          }
        }
        if (data17.dottedKeys !== void 0) {
          if (typeof data17.dottedKeys !== "boolean") {
            const err50 = { instancePath: instancePath + "/arguments/dottedKeys", schemaPath: "#/properties/arguments/properties/dottedKeys/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
            if (vErrors === null) {
              vErrors = [err50];
            } else {
              vErrors.push(err50);
            }
            errors++;
          }
        }
        if (data17.reserved !== void 0) {
          let data28 = data17.reserved;
          if (Array.isArray(data28)) {
            const len2 = data28.length;
            for (let i2 = 0; i2 < len2; i2++) {
              if (typeof data28[i2] !== "string") {
                const err51 = { instancePath: instancePath + "/arguments/reserved/" + i2, schemaPath: "#/properties/arguments/properties/reserved/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                  vErrors = [err51];
                } else {
                  vErrors.push(err51);
                }
                errors++;
              }
            }
          } else {
            const err52 = { instancePath: instancePath + "/arguments/reserved", schemaPath: "#/properties/arguments/properties/reserved/type", keyword: "type", params: { type: "array" }, message: "must be array" };
            if (vErrors === null) {
              vErrors = [err52];
            } else {
              vErrors.push(err52);
            }
            errors++;
          }
        }
        if (data17.defaults !== void 0) {
          let data30 = data17.defaults;
          if (data30 && typeof data30 == "object" && !Array.isArray(data30)) {
            for (const key4 in data30) {
              let data31 = data30[key4];
              if (typeof data31 !== "string" && !(typeof data31 == "number" && (!(data31 % 1) && !isNaN(data31)) && isFinite(data31)) && typeof data31 !== "boolean" && data31 !== null) {
                const err53 = { instancePath: instancePath + "/arguments/defaults/" + key4.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/arguments/properties/defaults/additionalProperties/type", keyword: "type", params: { type: schema49.properties.arguments.properties.defaults.additionalProperties.type }, message: "must be string,integer,boolean,null" };
                if (vErrors === null) {
                  vErrors = [err53];
                } else {
                  vErrors.push(err53);
                }
                errors++;
              }
            }
          } else {
            const err54 = { instancePath: instancePath + "/arguments/defaults", schemaPath: "#/properties/arguments/properties/defaults/type", keyword: "type", params: { type: "object" }, message: "must be object" };
            if (vErrors === null) {
              vErrors = [err54];
            } else {
              vErrors.push(err54);
            }
            errors++;
          }
        }
      } else {
        const err55 = { instancePath: instancePath + "/arguments", schemaPath: "#/properties/arguments/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        if (vErrors === null) {
          vErrors = [err55];
        } else {
          vErrors.push(err55);
        }
        errors++;
      }
    }
    if (data.adapters !== void 0) {
      let data32 = data.adapters;
      if (data32 && typeof data32 == "object" && !Array.isArray(data32)) {
        if (data32.modules === void 0) {
          const err56 = { instancePath: instancePath + "/adapters", schemaPath: "#/properties/adapters/required", keyword: "required", params: { missingProperty: "modules" }, message: "must have required property 'modules'" };
          if (vErrors === null) {
            vErrors = [err56];
          } else {
            vErrors.push(err56);
          }
          errors++;
        }
        for (const key5 in data32) {
          if (!(key5 === "enable" || key5 === "maxCount" || key5 === "maxCpuCount" || key5 === "maxRank" || key5 === "modules")) {
            const err57 = { instancePath: instancePath + "/adapters", schemaPath: "#/properties/adapters/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key5 }, message: "must NOT have additional properties" };
            if (vErrors === null) {
              vErrors = [err57];
            } else {
              vErrors.push(err57);
            }
            errors++;
          }
        }
        if (data32.enable !== void 0) {
          if (typeof data32.enable !== "string") {
            const err58 = { instancePath: instancePath + "/adapters/enable", schemaPath: "#/properties/adapters/properties/enable/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err58];
            } else {
              vErrors.push(err58);
            }
            errors++;
          }
        }
        if (data32.maxCount !== void 0) {
          if (typeof data32.maxCount !== "string") {
            const err59 = { instancePath: instancePath + "/adapters/maxCount", schemaPath: "#/properties/adapters/properties/maxCount/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err59];
            } else {
              vErrors.push(err59);
            }
            errors++;
          }
        }
        if (data32.maxCpuCount !== void 0) {
          if (typeof data32.maxCpuCount !== "string") {
            const err60 = { instancePath: instancePath + "/adapters/maxCpuCount", schemaPath: "#/properties/adapters/properties/maxCpuCount/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err60];
            } else {
              vErrors.push(err60);
            }
            errors++;
          }
        }
        if (data32.maxRank !== void 0) {
          if (typeof data32.maxRank !== "string") {
            const err61 = { instancePath: instancePath + "/adapters/maxRank", schemaPath: "#/properties/adapters/properties/maxRank/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err61];
            } else {
              vErrors.push(err61);
            }
            errors++;
          }
        }
        if (data32.modules !== void 0) {
          if (typeof data32.modules !== "string") {
            const err62 = { instancePath: instancePath + "/adapters/modules", schemaPath: "#/properties/adapters/properties/modules/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err62];
            } else {
              vErrors.push(err62);
            }
            errors++;
          }
        }
      } else {
        const err63 = { instancePath: instancePath + "/adapters", schemaPath: "#/properties/adapters/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        if (vErrors === null) {
          vErrors = [err63];
        } else {
          vErrors.push(err63);
        }
        errors++;
      }
    }
    if (data.loading !== void 0) {
      let data38 = data.loading;
      if (data38 && typeof data38 == "object" && !Array.isArray(data38)) {
        if (data38.tensorParallel === void 0) {
          const err64 = { instancePath: instancePath + "/loading", schemaPath: "#/properties/loading/required", keyword: "required", params: { missingProperty: "tensorParallel" }, message: "must have required property 'tensorParallel'" };
          if (vErrors === null) {
            vErrors = [err64];
          } else {
            vErrors.push(err64);
          }
          errors++;
        }
        for (const key6 in data38) {
          if (!func1.call(schema49.properties.loading.properties, key6)) {
            const err65 = { instancePath: instancePath + "/loading", schemaPath: "#/properties/loading/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key6 }, message: "must NOT have additional properties" };
            if (vErrors === null) {
              vErrors = [err65];
            } else {
              vErrors.push(err65);
            }
            errors++;
          }
        }
        if (data38.tensorParallel !== void 0) {
          let data39 = data38.tensorParallel;
          if (Array.isArray(data39)) {
            const len3 = data39.length;
            for (let i3 = 0; i3 < len3; i3++) {
              if (typeof data39[i3] !== "string") {
                const err66 = { instancePath: instancePath + "/loading/tensorParallel/" + i3, schemaPath: "#/properties/loading/properties/tensorParallel/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                  vErrors = [err66];
                } else {
                  vErrors.push(err66);
                }
                errors++;
              }
            }
          } else {
            const err67 = { instancePath: instancePath + "/loading/tensorParallel", schemaPath: "#/properties/loading/properties/tensorParallel/type", keyword: "type", params: { type: "array" }, message: "must be array" };
            if (vErrors === null) {
              vErrors = [err67];
            } else {
              vErrors.push(err67);
            }
            errors++;
          }
        }
        if (data38.pipelineParallel !== void 0) {
          let data41 = data38.pipelineParallel;
          if (Array.isArray(data41)) {
            const len4 = data41.length;
            for (let i4 = 0; i4 < len4; i4++) {
              if (typeof data41[i4] !== "string") {
                const err68 = { instancePath: instancePath + "/loading/pipelineParallel/" + i4, schemaPath: "#/properties/loading/properties/pipelineParallel/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                  vErrors = [err68];
                } else {
                  vErrors.push(err68);
                }
                errors++;
              }
            }
          } else {
            const err69 = { instancePath: instancePath + "/loading/pipelineParallel", schemaPath: "#/properties/loading/properties/pipelineParallel/type", keyword: "type", params: { type: "array" }, message: "must be array" };
            if (vErrors === null) {
              vErrors = [err69];
            } else {
              vErrors.push(err69);
            }
            errors++;
          }
        }
        if (data38.replicas !== void 0) {
          let data43 = data38.replicas;
          if (Array.isArray(data43)) {
            const len5 = data43.length;
            for (let i5 = 0; i5 < len5; i5++) {
              if (typeof data43[i5] !== "string") {
                const err70 = { instancePath: instancePath + "/loading/replicas/" + i5, schemaPath: "#/properties/loading/properties/replicas/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                  vErrors = [err70];
                } else {
                  vErrors.push(err70);
                }
                errors++;
              }
            }
          } else {
            const err71 = { instancePath: instancePath + "/loading/replicas", schemaPath: "#/properties/loading/properties/replicas/type", keyword: "type", params: { type: "array" }, message: "must be array" };
            if (vErrors === null) {
              vErrors = [err71];
            } else {
              vErrors.push(err71);
            }
            errors++;
          }
        }
        if (data38.memoryShare !== void 0) {
          let data45 = data38.memoryShare;
          if (Array.isArray(data45)) {
            const len6 = data45.length;
            for (let i6 = 0; i6 < len6; i6++) {
              if (typeof data45[i6] !== "string") {
                const err72 = { instancePath: instancePath + "/loading/memoryShare/" + i6, schemaPath: "#/properties/loading/properties/memoryShare/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                  vErrors = [err72];
                } else {
                  vErrors.push(err72);
                }
                errors++;
              }
            }
          } else {
            const err73 = { instancePath: instancePath + "/loading/memoryShare", schemaPath: "#/properties/loading/properties/memoryShare/type", keyword: "type", params: { type: "array" }, message: "must be array" };
            if (vErrors === null) {
              vErrors = [err73];
            } else {
              vErrors.push(err73);
            }
            errors++;
          }
        }
        if (data38.defaultMemoryShare !== void 0) {
          let data47 = data38.defaultMemoryShare;
          if (typeof data47 == "number" && isFinite(data47)) {
            if (data47 > 1 || isNaN(data47)) {
              const err74 = { instancePath: instancePath + "/loading/defaultMemoryShare", schemaPath: "#/properties/loading/properties/defaultMemoryShare/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1 }, message: "must be <= 1" };
              if (vErrors === null) {
                vErrors = [err74];
              } else {
                vErrors.push(err74);
              }
              errors++;
            }
            if (data47 <= 0 || isNaN(data47)) {
              const err75 = { instancePath: instancePath + "/loading/defaultMemoryShare", schemaPath: "#/properties/loading/properties/defaultMemoryShare/exclusiveMinimum", keyword: "exclusiveMinimum", params: { comparison: ">", limit: 0 }, message: "must be > 0" };
              if (vErrors === null) {
                vErrors = [err75];
              } else {
                vErrors.push(err75);
              }
              errors++;
            }
          } else {
            const err76 = { instancePath: instancePath + "/loading/defaultMemoryShare", schemaPath: "#/properties/loading/properties/defaultMemoryShare/type", keyword: "type", params: { type: "number" }, message: "must be number" };
            if (vErrors === null) {
              vErrors = [err76];
            } else {
              vErrors.push(err76);
            }
            errors++;
          }
        }
        if (data38.maxContext !== void 0) {
          let data48 = data38.maxContext;
          if (Array.isArray(data48)) {
            const len7 = data48.length;
            for (let i7 = 0; i7 < len7; i7++) {
              if (typeof data48[i7] !== "string") {
                const err77 = { instancePath: instancePath + "/loading/maxContext/" + i7, schemaPath: "#/properties/loading/properties/maxContext/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                  vErrors = [err77];
                } else {
                  vErrors.push(err77);
                }
                errors++;
              }
            }
          } else {
            const err78 = { instancePath: instancePath + "/loading/maxContext", schemaPath: "#/properties/loading/properties/maxContext/type", keyword: "type", params: { type: "array" }, message: "must be array" };
            if (vErrors === null) {
              vErrors = [err78];
            } else {
              vErrors.push(err78);
            }
            errors++;
          }
        }
        if (data38.kvDtype !== void 0) {
          let data50 = data38.kvDtype;
          if (Array.isArray(data50)) {
            const len8 = data50.length;
            for (let i8 = 0; i8 < len8; i8++) {
              if (typeof data50[i8] !== "string") {
                const err79 = { instancePath: instancePath + "/loading/kvDtype/" + i8, schemaPath: "#/properties/loading/properties/kvDtype/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                  vErrors = [err79];
                } else {
                  vErrors.push(err79);
                }
                errors++;
              }
            }
          } else {
            const err80 = { instancePath: instancePath + "/loading/kvDtype", schemaPath: "#/properties/loading/properties/kvDtype/type", keyword: "type", params: { type: "array" }, message: "must be array" };
            if (vErrors === null) {
              vErrors = [err80];
            } else {
              vErrors.push(err80);
            }
            errors++;
          }
        }
        if (data38.quantization !== void 0) {
          let data52 = data38.quantization;
          if (Array.isArray(data52)) {
            const len9 = data52.length;
            for (let i9 = 0; i9 < len9; i9++) {
              if (typeof data52[i9] !== "string") {
                const err81 = { instancePath: instancePath + "/loading/quantization/" + i9, schemaPath: "#/properties/loading/properties/quantization/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                  vErrors = [err81];
                } else {
                  vErrors.push(err81);
                }
                errors++;
              }
            }
          } else {
            const err82 = { instancePath: instancePath + "/loading/quantization", schemaPath: "#/properties/loading/properties/quantization/type", keyword: "type", params: { type: "array" }, message: "must be array" };
            if (vErrors === null) {
              vErrors = [err82];
            } else {
              vErrors.push(err82);
            }
            errors++;
          }
        }
        if (data38.loadFormat !== void 0) {
          let data54 = data38.loadFormat;
          if (Array.isArray(data54)) {
            const len10 = data54.length;
            for (let i10 = 0; i10 < len10; i10++) {
              if (typeof data54[i10] !== "string") {
                const err83 = { instancePath: instancePath + "/loading/loadFormat/" + i10, schemaPath: "#/properties/loading/properties/loadFormat/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                  vErrors = [err83];
                } else {
                  vErrors.push(err83);
                }
                errors++;
              }
            }
          } else {
            const err84 = { instancePath: instancePath + "/loading/loadFormat", schemaPath: "#/properties/loading/properties/loadFormat/type", keyword: "type", params: { type: "array" }, message: "must be array" };
            if (vErrors === null) {
              vErrors = [err84];
            } else {
              vErrors.push(err84);
            }
            errors++;
          }
        }
        if (data38.plainFormats !== void 0) {
          let data56 = data38.plainFormats;
          if (Array.isArray(data56)) {
            const len11 = data56.length;
            for (let i11 = 0; i11 < len11; i11++) {
              if (typeof data56[i11] !== "string") {
                const err85 = { instancePath: instancePath + "/loading/plainFormats/" + i11, schemaPath: "#/properties/loading/properties/plainFormats/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                  vErrors = [err85];
                } else {
                  vErrors.push(err85);
                }
                errors++;
              }
            }
          } else {
            const err86 = { instancePath: instancePath + "/loading/plainFormats", schemaPath: "#/properties/loading/properties/plainFormats/type", keyword: "type", params: { type: "array" }, message: "must be array" };
            if (vErrors === null) {
              vErrors = [err86];
            } else {
              vErrors.push(err86);
            }
            errors++;
          }
        }
        if (data38.streamingFormats !== void 0) {
          let data58 = data38.streamingFormats;
          if (Array.isArray(data58)) {
            const len12 = data58.length;
            for (let i12 = 0; i12 < len12; i12++) {
              if (typeof data58[i12] !== "string") {
                const err87 = { instancePath: instancePath + "/loading/streamingFormats/" + i12, schemaPath: "#/properties/loading/properties/streamingFormats/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                  vErrors = [err87];
                } else {
                  vErrors.push(err87);
                }
                errors++;
              }
            }
          } else {
            const err88 = { instancePath: instancePath + "/loading/streamingFormats", schemaPath: "#/properties/loading/properties/streamingFormats/type", keyword: "type", params: { type: "array" }, message: "must be array" };
            if (vErrors === null) {
              vErrors = [err88];
            } else {
              vErrors.push(err88);
            }
            errors++;
          }
        }
        if (data38.revision !== void 0) {
          let data60 = data38.revision;
          if (Array.isArray(data60)) {
            const len13 = data60.length;
            for (let i13 = 0; i13 < len13; i13++) {
              if (typeof data60[i13] !== "string") {
                const err89 = { instancePath: instancePath + "/loading/revision/" + i13, schemaPath: "#/properties/loading/properties/revision/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                  vErrors = [err89];
                } else {
                  vErrors.push(err89);
                }
                errors++;
              }
            }
          } else {
            const err90 = { instancePath: instancePath + "/loading/revision", schemaPath: "#/properties/loading/properties/revision/type", keyword: "type", params: { type: "array" }, message: "must be array" };
            if (vErrors === null) {
              vErrors = [err90];
            } else {
              vErrors.push(err90);
            }
            errors++;
          }
        }
        if (data38.downloadFolder !== void 0) {
          let data62 = data38.downloadFolder;
          if (Array.isArray(data62)) {
            const len14 = data62.length;
            for (let i14 = 0; i14 < len14; i14++) {
              if (typeof data62[i14] !== "string") {
                const err91 = { instancePath: instancePath + "/loading/downloadFolder/" + i14, schemaPath: "#/properties/loading/properties/downloadFolder/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                  vErrors = [err91];
                } else {
                  vErrors.push(err91);
                }
                errors++;
              }
            }
          } else {
            const err92 = { instancePath: instancePath + "/loading/downloadFolder", schemaPath: "#/properties/loading/properties/downloadFolder/type", keyword: "type", params: { type: "array" }, message: "must be array" };
            if (vErrors === null) {
              vErrors = [err92];
            } else {
              vErrors.push(err92);
            }
            errors++;
          }
        }
        if (data38.changedBy !== void 0) {
          let data64 = data38.changedBy;
          if (Array.isArray(data64)) {
            const len15 = data64.length;
            for (let i15 = 0; i15 < len15; i15++) {
              if (typeof data64[i15] !== "string") {
                const err93 = { instancePath: instancePath + "/loading/changedBy/" + i15, schemaPath: "#/properties/loading/properties/changedBy/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                  vErrors = [err93];
                } else {
                  vErrors.push(err93);
                }
                errors++;
              }
            }
          } else {
            const err94 = { instancePath: instancePath + "/loading/changedBy", schemaPath: "#/properties/loading/properties/changedBy/type", keyword: "type", params: { type: "array" }, message: "must be array" };
            if (vErrors === null) {
              vErrors = [err94];
            } else {
              vErrors.push(err94);
            }
            errors++;
          }
        }
        if (data38.shapeChangedBy !== void 0) {
          let data66 = data38.shapeChangedBy;
          if (Array.isArray(data66)) {
            const len16 = data66.length;
            for (let i16 = 0; i16 < len16; i16++) {
              if (typeof data66[i16] !== "string") {
                const err95 = { instancePath: instancePath + "/loading/shapeChangedBy/" + i16, schemaPath: "#/properties/loading/properties/shapeChangedBy/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                  vErrors = [err95];
                } else {
                  vErrors.push(err95);
                }
                errors++;
              }
            }
          } else {
            const err96 = { instancePath: instancePath + "/loading/shapeChangedBy", schemaPath: "#/properties/loading/properties/shapeChangedBy/type", keyword: "type", params: { type: "array" }, message: "must be array" };
            if (vErrors === null) {
              vErrors = [err96];
            } else {
              vErrors.push(err96);
            }
            errors++;
          }
        }
      } else {
        const err97 = { instancePath: instancePath + "/loading", schemaPath: "#/properties/loading/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        if (vErrors === null) {
          vErrors = [err97];
        } else {
          vErrors.push(err97);
        }
        errors++;
      }
    }
    if (data.server !== void 0) {
      let data68 = data.server;
      if (data68 && typeof data68 == "object" && !Array.isArray(data68)) {
        if (data68.readiness === void 0) {
          const err98 = { instancePath: instancePath + "/server", schemaPath: "#/properties/server/required", keyword: "required", params: { missingProperty: "readiness" }, message: "must have required property 'readiness'" };
          if (vErrors === null) {
            vErrors = [err98];
          } else {
            vErrors.push(err98);
          }
          errors++;
        }
        if (data68.metrics === void 0) {
          const err99 = { instancePath: instancePath + "/server", schemaPath: "#/properties/server/required", keyword: "required", params: { missingProperty: "metrics" }, message: "must have required property 'metrics'" };
          if (vErrors === null) {
            vErrors = [err99];
          } else {
            vErrors.push(err99);
          }
          errors++;
        }
        for (const key7 in data68) {
          if (!(key7 === "listen" || key7 === "readiness" || key7 === "metrics" || key7 === "routes")) {
            const err100 = { instancePath: instancePath + "/server", schemaPath: "#/properties/server/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key7 }, message: "must NOT have additional properties" };
            if (vErrors === null) {
              vErrors = [err100];
            } else {
              vErrors.push(err100);
            }
            errors++;
          }
        }
        if (data68.listen !== void 0) {
          if (typeof data68.listen !== "string") {
            const err101 = { instancePath: instancePath + "/server/listen", schemaPath: "#/properties/server/properties/listen/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err101];
            } else {
              vErrors.push(err101);
            }
            errors++;
          }
        }
        if (data68.readiness !== void 0) {
          let data70 = data68.readiness;
          if (typeof data70 === "string") {
            if (!pattern19.test(data70)) {
              const err102 = { instancePath: instancePath + "/server/readiness", schemaPath: "#/properties/server/properties/readiness/pattern", keyword: "pattern", params: { pattern: "^/" }, message: 'must match pattern "^/"' };
              if (vErrors === null) {
                vErrors = [err102];
              } else {
                vErrors.push(err102);
              }
              errors++;
            }
          } else {
            const err103 = { instancePath: instancePath + "/server/readiness", schemaPath: "#/properties/server/properties/readiness/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err103];
            } else {
              vErrors.push(err103);
            }
            errors++;
          }
        }
        if (data68.metrics !== void 0) {
          let data71 = data68.metrics;
          if (typeof data71 === "string") {
            if (!pattern19.test(data71)) {
              const err104 = { instancePath: instancePath + "/server/metrics", schemaPath: "#/properties/server/properties/metrics/pattern", keyword: "pattern", params: { pattern: "^/" }, message: 'must match pattern "^/"' };
              if (vErrors === null) {
                vErrors = [err104];
              } else {
                vErrors.push(err104);
              }
              errors++;
            }
          } else {
            const err105 = { instancePath: instancePath + "/server/metrics", schemaPath: "#/properties/server/properties/metrics/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err105];
            } else {
              vErrors.push(err105);
            }
            errors++;
          }
        }
        if (data68.routes !== void 0) {
          let data72 = data68.routes;
          if (Array.isArray(data72)) {
            const len17 = data72.length;
            for (let i17 = 0; i17 < len17; i17++) {
              let data73 = data72[i17];
              if (typeof data73 === "string") {
                if (!pattern19.test(data73)) {
                  const err106 = { instancePath: instancePath + "/server/routes/" + i17, schemaPath: "#/properties/server/properties/routes/items/pattern", keyword: "pattern", params: { pattern: "^/" }, message: 'must match pattern "^/"' };
                  if (vErrors === null) {
                    vErrors = [err106];
                  } else {
                    vErrors.push(err106);
                  }
                  errors++;
                }
              } else {
                const err107 = { instancePath: instancePath + "/server/routes/" + i17, schemaPath: "#/properties/server/properties/routes/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                  vErrors = [err107];
                } else {
                  vErrors.push(err107);
                }
                errors++;
              }
            }
          } else {
            const err108 = { instancePath: instancePath + "/server/routes", schemaPath: "#/properties/server/properties/routes/type", keyword: "type", params: { type: "array" }, message: "must be array" };
            if (vErrors === null) {
              vErrors = [err108];
            } else {
              vErrors.push(err108);
            }
            errors++;
          }
        }
      } else {
        const err109 = { instancePath: instancePath + "/server", schemaPath: "#/properties/server/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        if (vErrors === null) {
          vErrors = [err109];
        } else {
          vErrors.push(err109);
        }
        errors++;
      }
    }
    if (data.environment !== void 0) {
      let data74 = data.environment;
      if (data74 && typeof data74 == "object" && !Array.isArray(data74)) {
        for (const key8 in data74) {
          if (!(key8 === "cacheHome" || key8 === "logLevel" || key8 === "prefixes")) {
            const err110 = { instancePath: instancePath + "/environment", schemaPath: "#/properties/environment/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key8 }, message: "must NOT have additional properties" };
            if (vErrors === null) {
              vErrors = [err110];
            } else {
              vErrors.push(err110);
            }
            errors++;
          }
        }
        if (data74.cacheHome !== void 0) {
          let data75 = data74.cacheHome;
          if (typeof data75 === "string") {
            if (!pattern12.test(data75)) {
              const err111 = { instancePath: instancePath + "/environment/cacheHome", schemaPath: "#/properties/environment/properties/cacheHome/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z_][A-Za-z0-9_]*$" }, message: 'must match pattern "^[A-Za-z_][A-Za-z0-9_]*$"' };
              if (vErrors === null) {
                vErrors = [err111];
              } else {
                vErrors.push(err111);
              }
              errors++;
            }
          } else {
            const err112 = { instancePath: instancePath + "/environment/cacheHome", schemaPath: "#/properties/environment/properties/cacheHome/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err112];
            } else {
              vErrors.push(err112);
            }
            errors++;
          }
        }
        if (data74.logLevel !== void 0) {
          let data76 = data74.logLevel;
          if (typeof data76 === "string") {
            if (!pattern12.test(data76)) {
              const err113 = { instancePath: instancePath + "/environment/logLevel", schemaPath: "#/properties/environment/properties/logLevel/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z_][A-Za-z0-9_]*$" }, message: 'must match pattern "^[A-Za-z_][A-Za-z0-9_]*$"' };
              if (vErrors === null) {
                vErrors = [err113];
              } else {
                vErrors.push(err113);
              }
              errors++;
            }
          } else {
            const err114 = { instancePath: instancePath + "/environment/logLevel", schemaPath: "#/properties/environment/properties/logLevel/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err114];
            } else {
              vErrors.push(err114);
            }
            errors++;
          }
        }
        if (data74.prefixes !== void 0) {
          let data77 = data74.prefixes;
          if (Array.isArray(data77)) {
            const len18 = data77.length;
            for (let i18 = 0; i18 < len18; i18++) {
              if (typeof data77[i18] !== "string") {
                const err115 = { instancePath: instancePath + "/environment/prefixes/" + i18, schemaPath: "#/properties/environment/properties/prefixes/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                  vErrors = [err115];
                } else {
                  vErrors.push(err115);
                }
                errors++;
              }
            }
          } else {
            const err116 = { instancePath: instancePath + "/environment/prefixes", schemaPath: "#/properties/environment/properties/prefixes/type", keyword: "type", params: { type: "array" }, message: "must be array" };
            if (vErrors === null) {
              vErrors = [err116];
            } else {
              vErrors.push(err116);
            }
            errors++;
          }
        }
      } else {
        const err117 = { instancePath: instancePath + "/environment", schemaPath: "#/properties/environment/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        if (vErrors === null) {
          vErrors = [err117];
        } else {
          vErrors.push(err117);
        }
        errors++;
      }
    }
  } else {
    const err118 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    if (vErrors === null) {
      vErrors = [err118];
    } else {
      vErrors.push(err118);
    }
    errors++;
  }
  validate28.errors = vErrors;
  return errors === 0;
}
validate28.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
var validateFacts = validate29;
var schema50 = { "$schema": "https://json-schema.org/draft/2020-12/schema", "$id": "https://aim.dev/schemas/facts.schema.json", "type": "object", "required": ["request", "gpu", "profile", "engine"], "additionalProperties": false, "properties": { "request": { "type": "object", "additionalProperties": false, "properties": { "aim_id": { "type": ["string", "null"] }, "model_id": { "type": ["string", "null"] }, "model": { "type": ["string", "null"] }, "precision": { "type": "string", "enum": ["auto", "int4", "fp4", "int8", "fp8", "fp16", "bf16", "fp32"] }, "gpu_count": { "type": ["integer", "null"] }, "gpu_model": { "type": ["string", "null"] }, "engine": { "type": "string" }, "metric": { "type": "string", "enum": ["latency", "throughput"] }, "profile_id": { "type": ["string", "null"] }, "allow_general_profile_fallback": { "type": "boolean" }, "allow_unoptimized": { "type": "boolean" } }, "required": ["aim_id", "model_id", "model", "precision", "gpu_count", "gpu_model", "engine", "metric", "profile_id", "allow_general_profile_fallback", "allow_unoptimized"] }, "gpu": { "type": "object", "additionalProperties": false, "properties": { "model": { "type": ["string", "null"] }, "count": { "type": "integer" }, "host_count": { "type": ["integer", "null"] }, "container_count": { "type": ["integer", "null"] }, "visible_count": { "type": ["integer", "null"] }, "vram_total_mb": { "type": ["integer", "null"] }, "vram_free_mb": { "type": ["integer", "null"] }, "vram_per_gpu_mb": { "type": "array", "items": { "type": ["integer", "null"] } }, "vram_min_total_mb": { "type": ["integer", "null"] }, "vram_min_free_mb": { "type": ["integer", "null"] }, "idle": { "type": ["boolean", "null"] }, "busy": { "type": "array", "items": { "type": "integer" } }, "homogeneous": { "type": "boolean" }, "partition": { "type": "object", "additionalProperties": false, "properties": { "compute": { "type": ["string", "null"] }, "memory": { "type": ["string", "null"] } }, "required": ["compute", "memory"] }, "gfx": { "type": ["string", "null"] }, "hardware_precisions": { "type": ["array", "null"], "items": { "type": "string", "enum": ["int4", "fp4", "int8", "fp8", "fp16", "bf16", "fp32"] } }, "source": { "type": "string", "enum": ["setting", "amdsmi", "sysfs", "none"] } }, "required": ["model", "count", "host_count", "container_count", "visible_count", "vram_total_mb", "vram_free_mb", "vram_per_gpu_mb", "vram_min_total_mb", "vram_min_free_mb", "idle", "busy", "homogeneous", "partition", "gfx", "hardware_precisions", "source"] }, "model": { "type": "object", "additionalProperties": false, "properties": { "id": { "type": ["string", "null"] }, "from": { "type": "string", "enum": ["directory", "hub-cache", "card", "unknown"] }, "location": { "type": ["string", "null"] }, "complete": { "type": ["boolean", "null"] }, "weights_mb": { "type": ["integer", "null"] }, "architecture": { "type": ["string", "null"] }, "quantization": { "type": ["string", "null"] }, "dtype": { "type": ["string", "null"] }, "attention_heads": { "type": ["integer", "null"] }, "kv_heads": { "type": ["integer", "null"] }, "layers": { "type": ["integer", "null"] }, "hidden_size": { "type": ["integer", "null"] }, "head_dim": { "type": ["integer", "null"] }, "context": { "type": ["integer", "null"] }, "gated": { "type": ["boolean", "null"] } }, "required": ["id", "from", "location", "complete", "weights_mb", "architecture", "quantization", "dtype", "attention_heads", "kv_heads", "layers", "hidden_size", "head_dim", "context", "gated"] }, "profile": { "type": "object", "additionalProperties": false, "properties": { "id": { "type": "string" }, "name": { "type": "string" }, "path": { "type": "string" }, "origin": { "type": "string", "enum": ["custom", "model", "general"] }, "precedence": { "type": "integer" }, "aim_id": { "type": ["string", "null"] }, "model_id": { "type": ["string", "null"] }, "manual_only": { "type": "boolean" }, "engine_version_fits": { "type": "boolean" }, "min_vram_mb": { "type": ["number", "null"] }, "native_precision": { "type": ["boolean", "null"] }, "loading": { "type": "object", "additionalProperties": false, "properties": { "tensor_parallel": { "type": ["integer", "null"] }, "weights_divided_by": { "type": ["integer", "null"] }, "memory_share": { "type": ["number", "null"] }, "max_context": { "type": ["integer", "null"] }, "kv_bytes": { "type": ["integer", "null"] }, "quantization": { "type": ["string", "null"] } }, "required": ["tensor_parallel", "weights_divided_by", "memory_share", "max_context", "kv_bytes", "quantization"] }, "weights_per_gpu_mb": { "type": ["integer", "null"] }, "suggested_per_gpu_mb": { "type": ["integer", "null"] }, "suggested_fits": { "type": ["boolean", "null"] }, "heads_divide": { "type": ["boolean", "null"] }, "smallest_gpu_mb": { "type": ["integer", "null"] }, "weights_fit": { "type": ["boolean", "null"] }, "engine_takes_mb": { "type": ["integer", "null"] }, "memory_is_free": { "type": ["boolean", "null"] }, "kv_space_mb": { "type": ["integer", "null"] }, "kv_context_mb": { "type": ["integer", "null"] }, "memory_is_tight": { "type": ["boolean", "null"] }, "metadata": { "type": "object", "additionalProperties": false, "properties": { "engine": { "type": "string" }, "accelerator_type": { "type": "string", "enum": ["gpu", "cpu"] }, "gpu": { "type": "string" }, "precision": { "type": "string", "enum": ["int4", "fp4", "int8", "fp8", "fp16", "bf16", "fp32"] }, "gpu_count": { "type": "integer" }, "metric": { "type": "string", "enum": ["latency", "throughput"] }, "manual_selection_only": { "type": ["boolean", "null"] }, "type": { "type": "string", "enum": ["optimized", "preview", "unoptimized", "general"] }, "primary": { "type": ["boolean", "null"] }, "variant": { "type": ["string", "null"] }, "features": { "type": "array", "items": { "type": "string", "enum": ["adapters", "adapters-scale-only"] } }, "capabilities": { "type": "object", "additionalProperties": false, "properties": { "tool_calling": { "type": ["boolean", "null"] }, "structured_outputs": { "type": ["boolean", "null"] }, "reasoning": { "type": ["boolean", "null"] } }, "required": ["tool_calling", "structured_outputs", "reasoning"] }, "engine_version": { "type": ["string", "null"] }, "min_vram_gb": { "type": ["number", "null"] } }, "required": ["engine", "accelerator_type", "gpu", "precision", "gpu_count", "metric", "manual_selection_only", "type", "primary", "variant", "features", "capabilities", "engine_version", "min_vram_gb"] }, "engine_args": { "type": "object" }, "env_vars": { "type": "object", "additionalProperties": { "type": "string" } } }, "required": ["id", "name", "path", "origin", "precedence", "aim_id", "model_id", "manual_only", "engine_version_fits", "min_vram_mb", "native_precision", "loading", "weights_per_gpu_mb", "suggested_per_gpu_mb", "suggested_fits", "heads_divide", "smallest_gpu_mb", "weights_fit", "engine_takes_mb", "memory_is_free", "kv_space_mb", "kv_context_mb", "memory_is_tight", "metadata", "engine_args", "env_vars"] }, "engine": { "type": "object", "additionalProperties": false, "properties": { "id": { "type": "string" }, "version": { "type": ["string", "null"] } }, "required": ["id", "version"] }, "adapters": { "type": "object", "additionalProperties": false, "properties": { "count": { "type": ["integer", "null"] }, "names": { "type": ["array", "null"], "items": { "type": "string" } }, "ranks": { "type": ["array", "null"], "items": { "type": ["integer", "null"] } } }, "required": ["count", "names", "ranks"] }, "selection": { "type": "object", "additionalProperties": false, "properties": { "tied": { "type": "integer" }, "tied_ids": { "type": "array", "items": { "type": "string" } }, "runner_up": { "type": ["string", "null"] }, "tied_variants": { "type": "integer" }, "alike_ids": { "type": "array", "items": { "type": "string" } }, "alike_variants": { "type": "integer" }, "larger": { "type": ["string", "null"] } }, "required": ["tied", "tied_ids", "tied_variants", "alike_ids", "alike_variants", "runner_up", "larger"] } } };
function validate29(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate29.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.request === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "request" }, message: "must have required property 'request'" };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.gpu === void 0) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "gpu" }, message: "must have required property 'gpu'" };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    if (data.profile === void 0) {
      const err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "profile" }, message: "must have required property 'profile'" };
      if (vErrors === null) {
        vErrors = [err2];
      } else {
        vErrors.push(err2);
      }
      errors++;
    }
    if (data.engine === void 0) {
      const err3 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "engine" }, message: "must have required property 'engine'" };
      if (vErrors === null) {
        vErrors = [err3];
      } else {
        vErrors.push(err3);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "request" || key0 === "gpu" || key0 === "model" || key0 === "profile" || key0 === "engine" || key0 === "adapters" || key0 === "selection")) {
        const err4 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
        if (vErrors === null) {
          vErrors = [err4];
        } else {
          vErrors.push(err4);
        }
        errors++;
      }
    }
    if (data.request !== void 0) {
      let data0 = data.request;
      if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
        if (data0.aim_id === void 0) {
          const err5 = { instancePath: instancePath + "/request", schemaPath: "#/properties/request/required", keyword: "required", params: { missingProperty: "aim_id" }, message: "must have required property 'aim_id'" };
          if (vErrors === null) {
            vErrors = [err5];
          } else {
            vErrors.push(err5);
          }
          errors++;
        }
        if (data0.model_id === void 0) {
          const err6 = { instancePath: instancePath + "/request", schemaPath: "#/properties/request/required", keyword: "required", params: { missingProperty: "model_id" }, message: "must have required property 'model_id'" };
          if (vErrors === null) {
            vErrors = [err6];
          } else {
            vErrors.push(err6);
          }
          errors++;
        }
        if (data0.model === void 0) {
          const err7 = { instancePath: instancePath + "/request", schemaPath: "#/properties/request/required", keyword: "required", params: { missingProperty: "model" }, message: "must have required property 'model'" };
          if (vErrors === null) {
            vErrors = [err7];
          } else {
            vErrors.push(err7);
          }
          errors++;
        }
        if (data0.precision === void 0) {
          const err8 = { instancePath: instancePath + "/request", schemaPath: "#/properties/request/required", keyword: "required", params: { missingProperty: "precision" }, message: "must have required property 'precision'" };
          if (vErrors === null) {
            vErrors = [err8];
          } else {
            vErrors.push(err8);
          }
          errors++;
        }
        if (data0.gpu_count === void 0) {
          const err9 = { instancePath: instancePath + "/request", schemaPath: "#/properties/request/required", keyword: "required", params: { missingProperty: "gpu_count" }, message: "must have required property 'gpu_count'" };
          if (vErrors === null) {
            vErrors = [err9];
          } else {
            vErrors.push(err9);
          }
          errors++;
        }
        if (data0.gpu_model === void 0) {
          const err10 = { instancePath: instancePath + "/request", schemaPath: "#/properties/request/required", keyword: "required", params: { missingProperty: "gpu_model" }, message: "must have required property 'gpu_model'" };
          if (vErrors === null) {
            vErrors = [err10];
          } else {
            vErrors.push(err10);
          }
          errors++;
        }
        if (data0.engine === void 0) {
          const err11 = { instancePath: instancePath + "/request", schemaPath: "#/properties/request/required", keyword: "required", params: { missingProperty: "engine" }, message: "must have required property 'engine'" };
          if (vErrors === null) {
            vErrors = [err11];
          } else {
            vErrors.push(err11);
          }
          errors++;
        }
        if (data0.metric === void 0) {
          const err12 = { instancePath: instancePath + "/request", schemaPath: "#/properties/request/required", keyword: "required", params: { missingProperty: "metric" }, message: "must have required property 'metric'" };
          if (vErrors === null) {
            vErrors = [err12];
          } else {
            vErrors.push(err12);
          }
          errors++;
        }
        if (data0.profile_id === void 0) {
          const err13 = { instancePath: instancePath + "/request", schemaPath: "#/properties/request/required", keyword: "required", params: { missingProperty: "profile_id" }, message: "must have required property 'profile_id'" };
          if (vErrors === null) {
            vErrors = [err13];
          } else {
            vErrors.push(err13);
          }
          errors++;
        }
        if (data0.allow_general_profile_fallback === void 0) {
          const err14 = { instancePath: instancePath + "/request", schemaPath: "#/properties/request/required", keyword: "required", params: { missingProperty: "allow_general_profile_fallback" }, message: "must have required property 'allow_general_profile_fallback'" };
          if (vErrors === null) {
            vErrors = [err14];
          } else {
            vErrors.push(err14);
          }
          errors++;
        }
        if (data0.allow_unoptimized === void 0) {
          const err15 = { instancePath: instancePath + "/request", schemaPath: "#/properties/request/required", keyword: "required", params: { missingProperty: "allow_unoptimized" }, message: "must have required property 'allow_unoptimized'" };
          if (vErrors === null) {
            vErrors = [err15];
          } else {
            vErrors.push(err15);
          }
          errors++;
        }
        for (const key1 in data0) {
          if (!func1.call(schema50.properties.request.properties, key1)) {
            const err16 = { instancePath: instancePath + "/request", schemaPath: "#/properties/request/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 }, message: "must NOT have additional properties" };
            if (vErrors === null) {
              vErrors = [err16];
            } else {
              vErrors.push(err16);
            }
            errors++;
          }
        }
        if (data0.aim_id !== void 0) {
          let data1 = data0.aim_id;
          if (typeof data1 !== "string" && data1 !== null) {
            const err17 = { instancePath: instancePath + "/request/aim_id", schemaPath: "#/properties/request/properties/aim_id/type", keyword: "type", params: { type: schema50.properties.request.properties.aim_id.type }, message: "must be string,null" };
            if (vErrors === null) {
              vErrors = [err17];
            } else {
              vErrors.push(err17);
            }
            errors++;
          }
        }
        if (data0.model_id !== void 0) {
          let data2 = data0.model_id;
          if (typeof data2 !== "string" && data2 !== null) {
            const err18 = { instancePath: instancePath + "/request/model_id", schemaPath: "#/properties/request/properties/model_id/type", keyword: "type", params: { type: schema50.properties.request.properties.model_id.type }, message: "must be string,null" };
            if (vErrors === null) {
              vErrors = [err18];
            } else {
              vErrors.push(err18);
            }
            errors++;
          }
        }
        if (data0.model !== void 0) {
          let data3 = data0.model;
          if (typeof data3 !== "string" && data3 !== null) {
            const err19 = { instancePath: instancePath + "/request/model", schemaPath: "#/properties/request/properties/model/type", keyword: "type", params: { type: schema50.properties.request.properties.model.type }, message: "must be string,null" };
            if (vErrors === null) {
              vErrors = [err19];
            } else {
              vErrors.push(err19);
            }
            errors++;
          }
        }
        if (data0.precision !== void 0) {
          let data4 = data0.precision;
          if (typeof data4 !== "string") {
            const err20 = { instancePath: instancePath + "/request/precision", schemaPath: "#/properties/request/properties/precision/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err20];
            } else {
              vErrors.push(err20);
            }
            errors++;
          }
          if (!(data4 === "auto" || data4 === "int4" || data4 === "fp4" || data4 === "int8" || data4 === "fp8" || data4 === "fp16" || data4 === "bf16" || data4 === "fp32")) {
            const err21 = { instancePath: instancePath + "/request/precision", schemaPath: "#/properties/request/properties/precision/enum", keyword: "enum", params: { allowedValues: schema50.properties.request.properties.precision.enum }, message: "must be equal to one of the allowed values" };
            if (vErrors === null) {
              vErrors = [err21];
            } else {
              vErrors.push(err21);
            }
            errors++;
          }
        }
        if (data0.gpu_count !== void 0) {
          let data5 = data0.gpu_count;
          if (!(typeof data5 == "number" && (!(data5 % 1) && !isNaN(data5)) && isFinite(data5)) && data5 !== null) {
            const err22 = { instancePath: instancePath + "/request/gpu_count", schemaPath: "#/properties/request/properties/gpu_count/type", keyword: "type", params: { type: schema50.properties.request.properties.gpu_count.type }, message: "must be integer,null" };
            if (vErrors === null) {
              vErrors = [err22];
            } else {
              vErrors.push(err22);
            }
            errors++;
          }
        }
        if (data0.gpu_model !== void 0) {
          let data6 = data0.gpu_model;
          if (typeof data6 !== "string" && data6 !== null) {
            const err23 = { instancePath: instancePath + "/request/gpu_model", schemaPath: "#/properties/request/properties/gpu_model/type", keyword: "type", params: { type: schema50.properties.request.properties.gpu_model.type }, message: "must be string,null" };
            if (vErrors === null) {
              vErrors = [err23];
            } else {
              vErrors.push(err23);
            }
            errors++;
          }
        }
        if (data0.engine !== void 0) {
          if (typeof data0.engine !== "string") {
            const err24 = { instancePath: instancePath + "/request/engine", schemaPath: "#/properties/request/properties/engine/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err24];
            } else {
              vErrors.push(err24);
            }
            errors++;
          }
        }
        if (data0.metric !== void 0) {
          let data8 = data0.metric;
          if (typeof data8 !== "string") {
            const err25 = { instancePath: instancePath + "/request/metric", schemaPath: "#/properties/request/properties/metric/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err25];
            } else {
              vErrors.push(err25);
            }
            errors++;
          }
          if (!(data8 === "latency" || data8 === "throughput")) {
            const err26 = { instancePath: instancePath + "/request/metric", schemaPath: "#/properties/request/properties/metric/enum", keyword: "enum", params: { allowedValues: schema50.properties.request.properties.metric.enum }, message: "must be equal to one of the allowed values" };
            if (vErrors === null) {
              vErrors = [err26];
            } else {
              vErrors.push(err26);
            }
            errors++;
          }
        }
        if (data0.profile_id !== void 0) {
          let data9 = data0.profile_id;
          if (typeof data9 !== "string" && data9 !== null) {
            const err27 = { instancePath: instancePath + "/request/profile_id", schemaPath: "#/properties/request/properties/profile_id/type", keyword: "type", params: { type: schema50.properties.request.properties.profile_id.type }, message: "must be string,null" };
            if (vErrors === null) {
              vErrors = [err27];
            } else {
              vErrors.push(err27);
            }
            errors++;
          }
        }
        if (data0.allow_general_profile_fallback !== void 0) {
          if (typeof data0.allow_general_profile_fallback !== "boolean") {
            const err28 = { instancePath: instancePath + "/request/allow_general_profile_fallback", schemaPath: "#/properties/request/properties/allow_general_profile_fallback/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
            if (vErrors === null) {
              vErrors = [err28];
            } else {
              vErrors.push(err28);
            }
            errors++;
          }
        }
        if (data0.allow_unoptimized !== void 0) {
          if (typeof data0.allow_unoptimized !== "boolean") {
            const err29 = { instancePath: instancePath + "/request/allow_unoptimized", schemaPath: "#/properties/request/properties/allow_unoptimized/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
            if (vErrors === null) {
              vErrors = [err29];
            } else {
              vErrors.push(err29);
            }
            errors++;
          }
        }
      } else {
        const err30 = { instancePath: instancePath + "/request", schemaPath: "#/properties/request/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        if (vErrors === null) {
          vErrors = [err30];
        } else {
          vErrors.push(err30);
        }
        errors++;
      }
    }
    if (data.gpu !== void 0) {
      let data12 = data.gpu;
      if (data12 && typeof data12 == "object" && !Array.isArray(data12)) {
        if (data12.model === void 0) {
          const err31 = { instancePath: instancePath + "/gpu", schemaPath: "#/properties/gpu/required", keyword: "required", params: { missingProperty: "model" }, message: "must have required property 'model'" };
          if (vErrors === null) {
            vErrors = [err31];
          } else {
            vErrors.push(err31);
          }
          errors++;
        }
        if (data12.count === void 0) {
          const err32 = { instancePath: instancePath + "/gpu", schemaPath: "#/properties/gpu/required", keyword: "required", params: { missingProperty: "count" }, message: "must have required property 'count'" };
          if (vErrors === null) {
            vErrors = [err32];
          } else {
            vErrors.push(err32);
          }
          errors++;
        }
        if (data12.host_count === void 0) {
          const err33 = { instancePath: instancePath + "/gpu", schemaPath: "#/properties/gpu/required", keyword: "required", params: { missingProperty: "host_count" }, message: "must have required property 'host_count'" };
          if (vErrors === null) {
            vErrors = [err33];
          } else {
            vErrors.push(err33);
          }
          errors++;
        }
        if (data12.container_count === void 0) {
          const err34 = { instancePath: instancePath + "/gpu", schemaPath: "#/properties/gpu/required", keyword: "required", params: { missingProperty: "container_count" }, message: "must have required property 'container_count'" };
          if (vErrors === null) {
            vErrors = [err34];
          } else {
            vErrors.push(err34);
          }
          errors++;
        }
        if (data12.visible_count === void 0) {
          const err35 = { instancePath: instancePath + "/gpu", schemaPath: "#/properties/gpu/required", keyword: "required", params: { missingProperty: "visible_count" }, message: "must have required property 'visible_count'" };
          if (vErrors === null) {
            vErrors = [err35];
          } else {
            vErrors.push(err35);
          }
          errors++;
        }
        if (data12.vram_total_mb === void 0) {
          const err36 = { instancePath: instancePath + "/gpu", schemaPath: "#/properties/gpu/required", keyword: "required", params: { missingProperty: "vram_total_mb" }, message: "must have required property 'vram_total_mb'" };
          if (vErrors === null) {
            vErrors = [err36];
          } else {
            vErrors.push(err36);
          }
          errors++;
        }
        if (data12.vram_free_mb === void 0) {
          const err37 = { instancePath: instancePath + "/gpu", schemaPath: "#/properties/gpu/required", keyword: "required", params: { missingProperty: "vram_free_mb" }, message: "must have required property 'vram_free_mb'" };
          if (vErrors === null) {
            vErrors = [err37];
          } else {
            vErrors.push(err37);
          }
          errors++;
        }
        if (data12.vram_per_gpu_mb === void 0) {
          const err38 = { instancePath: instancePath + "/gpu", schemaPath: "#/properties/gpu/required", keyword: "required", params: { missingProperty: "vram_per_gpu_mb" }, message: "must have required property 'vram_per_gpu_mb'" };
          if (vErrors === null) {
            vErrors = [err38];
          } else {
            vErrors.push(err38);
          }
          errors++;
        }
        if (data12.vram_min_total_mb === void 0) {
          const err39 = { instancePath: instancePath + "/gpu", schemaPath: "#/properties/gpu/required", keyword: "required", params: { missingProperty: "vram_min_total_mb" }, message: "must have required property 'vram_min_total_mb'" };
          if (vErrors === null) {
            vErrors = [err39];
          } else {
            vErrors.push(err39);
          }
          errors++;
        }
        if (data12.vram_min_free_mb === void 0) {
          const err40 = { instancePath: instancePath + "/gpu", schemaPath: "#/properties/gpu/required", keyword: "required", params: { missingProperty: "vram_min_free_mb" }, message: "must have required property 'vram_min_free_mb'" };
          if (vErrors === null) {
            vErrors = [err40];
          } else {
            vErrors.push(err40);
          }
          errors++;
        }
        if (data12.idle === void 0) {
          const err41 = { instancePath: instancePath + "/gpu", schemaPath: "#/properties/gpu/required", keyword: "required", params: { missingProperty: "idle" }, message: "must have required property 'idle'" };
          if (vErrors === null) {
            vErrors = [err41];
          } else {
            vErrors.push(err41);
          }
          errors++;
        }
        if (data12.busy === void 0) {
          const err42 = { instancePath: instancePath + "/gpu", schemaPath: "#/properties/gpu/required", keyword: "required", params: { missingProperty: "busy" }, message: "must have required property 'busy'" };
          if (vErrors === null) {
            vErrors = [err42];
          } else {
            vErrors.push(err42);
          }
          errors++;
        }
        if (data12.homogeneous === void 0) {
          const err43 = { instancePath: instancePath + "/gpu", schemaPath: "#/properties/gpu/required", keyword: "required", params: { missingProperty: "homogeneous" }, message: "must have required property 'homogeneous'" };
          if (vErrors === null) {
            vErrors = [err43];
          } else {
            vErrors.push(err43);
          }
          errors++;
        }
        if (data12.partition === void 0) {
          const err44 = { instancePath: instancePath + "/gpu", schemaPath: "#/properties/gpu/required", keyword: "required", params: { missingProperty: "partition" }, message: "must have required property 'partition'" };
          if (vErrors === null) {
            vErrors = [err44];
          } else {
            vErrors.push(err44);
          }
          errors++;
        }
        if (data12.gfx === void 0) {
          const err45 = { instancePath: instancePath + "/gpu", schemaPath: "#/properties/gpu/required", keyword: "required", params: { missingProperty: "gfx" }, message: "must have required property 'gfx'" };
          if (vErrors === null) {
            vErrors = [err45];
          } else {
            vErrors.push(err45);
          }
          errors++;
        }
        if (data12.hardware_precisions === void 0) {
          const err46 = { instancePath: instancePath + "/gpu", schemaPath: "#/properties/gpu/required", keyword: "required", params: { missingProperty: "hardware_precisions" }, message: "must have required property 'hardware_precisions'" };
          if (vErrors === null) {
            vErrors = [err46];
          } else {
            vErrors.push(err46);
          }
          errors++;
        }
        if (data12.source === void 0) {
          const err47 = { instancePath: instancePath + "/gpu", schemaPath: "#/properties/gpu/required", keyword: "required", params: { missingProperty: "source" }, message: "must have required property 'source'" };
          if (vErrors === null) {
            vErrors = [err47];
          } else {
            vErrors.push(err47);
          }
          errors++;
        }
        for (const key2 in data12) {
          if (!func1.call(schema50.properties.gpu.properties, key2)) {
            const err48 = { instancePath: instancePath + "/gpu", schemaPath: "#/properties/gpu/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key2 }, message: "must NOT have additional properties" };
            if (vErrors === null) {
              vErrors = [err48];
            } else {
              vErrors.push(err48);
            }
            errors++;
          }
        }
        if (data12.model !== void 0) {
          let data13 = data12.model;
          if (typeof data13 !== "string" && data13 !== null) {
            const err49 = { instancePath: instancePath + "/gpu/model", schemaPath: "#/properties/gpu/properties/model/type", keyword: "type", params: { type: schema50.properties.gpu.properties.model.type }, message: "must be string,null" };
            if (vErrors === null) {
              vErrors = [err49];
            } else {
              vErrors.push(err49);
            }
            errors++;
          }
        }
        if (data12.count !== void 0) {
          let data14 = data12.count;
          if (!(typeof data14 == "number" && (!(data14 % 1) && !isNaN(data14)) && isFinite(data14))) {
            const err50 = { instancePath: instancePath + "/gpu/count", schemaPath: "#/properties/gpu/properties/count/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
            if (vErrors === null) {
              vErrors = [err50];
            } else {
              vErrors.push(err50);
            }
            errors++;
          }
        }
        if (data12.host_count !== void 0) {
          let data15 = data12.host_count;
          if (!(typeof data15 == "number" && (!(data15 % 1) && !isNaN(data15)) && isFinite(data15)) && data15 !== null) {
            const err51 = { instancePath: instancePath + "/gpu/host_count", schemaPath: "#/properties/gpu/properties/host_count/type", keyword: "type", params: { type: schema50.properties.gpu.properties.host_count.type }, message: "must be integer,null" };
            if (vErrors === null) {
              vErrors = [err51];
            } else {
              vErrors.push(err51);
            }
            errors++;
          }
        }
        if (data12.container_count !== void 0) {
          let data16 = data12.container_count;
          if (!(typeof data16 == "number" && (!(data16 % 1) && !isNaN(data16)) && isFinite(data16)) && data16 !== null) {
            const err52 = { instancePath: instancePath + "/gpu/container_count", schemaPath: "#/properties/gpu/properties/container_count/type", keyword: "type", params: { type: schema50.properties.gpu.properties.container_count.type }, message: "must be integer,null" };
            if (vErrors === null) {
              vErrors = [err52];
            } else {
              vErrors.push(err52);
            }
            errors++;
          }
        }
        if (data12.visible_count !== void 0) {
          let data17 = data12.visible_count;
          if (!(typeof data17 == "number" && (!(data17 % 1) && !isNaN(data17)) && isFinite(data17)) && data17 !== null) {
            const err53 = { instancePath: instancePath + "/gpu/visible_count", schemaPath: "#/properties/gpu/properties/visible_count/type", keyword: "type", params: { type: schema50.properties.gpu.properties.visible_count.type }, message: "must be integer,null" };
            if (vErrors === null) {
              vErrors = [err53];
            } else {
              vErrors.push(err53);
            }
            errors++;
          }
        }
        if (data12.vram_total_mb !== void 0) {
          let data18 = data12.vram_total_mb;
          if (!(typeof data18 == "number" && (!(data18 % 1) && !isNaN(data18)) && isFinite(data18)) && data18 !== null) {
            const err54 = { instancePath: instancePath + "/gpu/vram_total_mb", schemaPath: "#/properties/gpu/properties/vram_total_mb/type", keyword: "type", params: { type: schema50.properties.gpu.properties.vram_total_mb.type }, message: "must be integer,null" };
            if (vErrors === null) {
              vErrors = [err54];
            } else {
              vErrors.push(err54);
            }
            errors++;
          }
        }
        if (data12.vram_free_mb !== void 0) {
          let data19 = data12.vram_free_mb;
          if (!(typeof data19 == "number" && (!(data19 % 1) && !isNaN(data19)) && isFinite(data19)) && data19 !== null) {
            const err55 = { instancePath: instancePath + "/gpu/vram_free_mb", schemaPath: "#/properties/gpu/properties/vram_free_mb/type", keyword: "type", params: { type: schema50.properties.gpu.properties.vram_free_mb.type }, message: "must be integer,null" };
            if (vErrors === null) {
              vErrors = [err55];
            } else {
              vErrors.push(err55);
            }
            errors++;
          }
        }
        if (data12.vram_per_gpu_mb !== void 0) {
          let data20 = data12.vram_per_gpu_mb;
          if (Array.isArray(data20)) {
            const len0 = data20.length;
            for (let i0 = 0; i0 < len0; i0++) {
              let data21 = data20[i0];
              if (!(typeof data21 == "number" && (!(data21 % 1) && !isNaN(data21)) && isFinite(data21)) && data21 !== null) {
                const err56 = { instancePath: instancePath + "/gpu/vram_per_gpu_mb/" + i0, schemaPath: "#/properties/gpu/properties/vram_per_gpu_mb/items/type", keyword: "type", params: { type: schema50.properties.gpu.properties.vram_per_gpu_mb.items.type }, message: "must be integer,null" };
                if (vErrors === null) {
                  vErrors = [err56];
                } else {
                  vErrors.push(err56);
                }
                errors++;
              }
            }
          } else {
            const err57 = { instancePath: instancePath + "/gpu/vram_per_gpu_mb", schemaPath: "#/properties/gpu/properties/vram_per_gpu_mb/type", keyword: "type", params: { type: "array" }, message: "must be array" };
            if (vErrors === null) {
              vErrors = [err57];
            } else {
              vErrors.push(err57);
            }
            errors++;
          }
        }
        if (data12.vram_min_total_mb !== void 0) {
          let data22 = data12.vram_min_total_mb;
          if (!(typeof data22 == "number" && (!(data22 % 1) && !isNaN(data22)) && isFinite(data22)) && data22 !== null) {
            const err58 = { instancePath: instancePath + "/gpu/vram_min_total_mb", schemaPath: "#/properties/gpu/properties/vram_min_total_mb/type", keyword: "type", params: { type: schema50.properties.gpu.properties.vram_min_total_mb.type }, message: "must be integer,null" };
            if (vErrors === null) {
              vErrors = [err58];
            } else {
              vErrors.push(err58);
            }
            errors++;
          }
        }
        if (data12.vram_min_free_mb !== void 0) {
          let data23 = data12.vram_min_free_mb;
          if (!(typeof data23 == "number" && (!(data23 % 1) && !isNaN(data23)) && isFinite(data23)) && data23 !== null) {
            const err59 = { instancePath: instancePath + "/gpu/vram_min_free_mb", schemaPath: "#/properties/gpu/properties/vram_min_free_mb/type", keyword: "type", params: { type: schema50.properties.gpu.properties.vram_min_free_mb.type }, message: "must be integer,null" };
            if (vErrors === null) {
              vErrors = [err59];
            } else {
              vErrors.push(err59);
            }
            errors++;
          }
        }
        if (data12.idle !== void 0) {
          let data24 = data12.idle;
          if (typeof data24 !== "boolean" && data24 !== null) {
            const err60 = { instancePath: instancePath + "/gpu/idle", schemaPath: "#/properties/gpu/properties/idle/type", keyword: "type", params: { type: schema50.properties.gpu.properties.idle.type }, message: "must be boolean,null" };
            if (vErrors === null) {
              vErrors = [err60];
            } else {
              vErrors.push(err60);
            }
            errors++;
          }
        }
        if (data12.busy !== void 0) {
          let data25 = data12.busy;
          if (Array.isArray(data25)) {
            const len1 = data25.length;
            for (let i1 = 0; i1 < len1; i1++) {
              let data26 = data25[i1];
              if (!(typeof data26 == "number" && (!(data26 % 1) && !isNaN(data26)) && isFinite(data26))) {
                const err61 = { instancePath: instancePath + "/gpu/busy/" + i1, schemaPath: "#/properties/gpu/properties/busy/items/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
                if (vErrors === null) {
                  vErrors = [err61];
                } else {
                  vErrors.push(err61);
                }
                errors++;
              }
            }
          } else {
            const err62 = { instancePath: instancePath + "/gpu/busy", schemaPath: "#/properties/gpu/properties/busy/type", keyword: "type", params: { type: "array" }, message: "must be array" };
            if (vErrors === null) {
              vErrors = [err62];
            } else {
              vErrors.push(err62);
            }
            errors++;
          }
        }
        if (data12.homogeneous !== void 0) {
          if (typeof data12.homogeneous !== "boolean") {
            const err63 = { instancePath: instancePath + "/gpu/homogeneous", schemaPath: "#/properties/gpu/properties/homogeneous/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
            if (vErrors === null) {
              vErrors = [err63];
            } else {
              vErrors.push(err63);
            }
            errors++;
          }
        }
        if (data12.partition !== void 0) {
          let data28 = data12.partition;
          if (data28 && typeof data28 == "object" && !Array.isArray(data28)) {
            if (data28.compute === void 0) {
              const err64 = { instancePath: instancePath + "/gpu/partition", schemaPath: "#/properties/gpu/properties/partition/required", keyword: "required", params: { missingProperty: "compute" }, message: "must have required property 'compute'" };
              if (vErrors === null) {
                vErrors = [err64];
              } else {
                vErrors.push(err64);
              }
              errors++;
            }
            if (data28.memory === void 0) {
              const err65 = { instancePath: instancePath + "/gpu/partition", schemaPath: "#/properties/gpu/properties/partition/required", keyword: "required", params: { missingProperty: "memory" }, message: "must have required property 'memory'" };
              if (vErrors === null) {
                vErrors = [err65];
              } else {
                vErrors.push(err65);
              }
              errors++;
            }
            for (const key3 in data28) {
              if (!(key3 === "compute" || key3 === "memory")) {
                const err66 = { instancePath: instancePath + "/gpu/partition", schemaPath: "#/properties/gpu/properties/partition/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key3 }, message: "must NOT have additional properties" };
                if (vErrors === null) {
                  vErrors = [err66];
                } else {
                  vErrors.push(err66);
                }
                errors++;
              }
            }
            if (data28.compute !== void 0) {
              let data29 = data28.compute;
              if (typeof data29 !== "string" && data29 !== null) {
                const err67 = { instancePath: instancePath + "/gpu/partition/compute", schemaPath: "#/properties/gpu/properties/partition/properties/compute/type", keyword: "type", params: { type: schema50.properties.gpu.properties.partition.properties.compute.type }, message: "must be string,null" };
                if (vErrors === null) {
                  vErrors = [err67];
                } else {
                  vErrors.push(err67);
                }
                errors++;
              }
            }
            if (data28.memory !== void 0) {
              let data30 = data28.memory;
              if (typeof data30 !== "string" && data30 !== null) {
                const err68 = { instancePath: instancePath + "/gpu/partition/memory", schemaPath: "#/properties/gpu/properties/partition/properties/memory/type", keyword: "type", params: { type: schema50.properties.gpu.properties.partition.properties.memory.type }, message: "must be string,null" };
                if (vErrors === null) {
                  vErrors = [err68];
                } else {
                  vErrors.push(err68);
                }
                errors++;
              }
            }
          } else {
            const err69 = { instancePath: instancePath + "/gpu/partition", schemaPath: "#/properties/gpu/properties/partition/type", keyword: "type", params: { type: "object" }, message: "must be object" };
            if (vErrors === null) {
              vErrors = [err69];
            } else {
              vErrors.push(err69);
            }
            errors++;
          }
        }
        if (data12.gfx !== void 0) {
          let data31 = data12.gfx;
          if (typeof data31 !== "string" && data31 !== null) {
            const err70 = { instancePath: instancePath + "/gpu/gfx", schemaPath: "#/properties/gpu/properties/gfx/type", keyword: "type", params: { type: schema50.properties.gpu.properties.gfx.type }, message: "must be string,null" };
            if (vErrors === null) {
              vErrors = [err70];
            } else {
              vErrors.push(err70);
            }
            errors++;
          }
        }
        if (data12.hardware_precisions !== void 0) {
          let data32 = data12.hardware_precisions;
          if (!Array.isArray(data32) && data32 !== null) {
            const err71 = { instancePath: instancePath + "/gpu/hardware_precisions", schemaPath: "#/properties/gpu/properties/hardware_precisions/type", keyword: "type", params: { type: schema50.properties.gpu.properties.hardware_precisions.type }, message: "must be array,null" };
            if (vErrors === null) {
              vErrors = [err71];
            } else {
              vErrors.push(err71);
            }
            errors++;
          }
          if (Array.isArray(data32)) {
            const len2 = data32.length;
            for (let i2 = 0; i2 < len2; i2++) {
              let data33 = data32[i2];
              if (typeof data33 !== "string") {
                const err72 = { instancePath: instancePath + "/gpu/hardware_precisions/" + i2, schemaPath: "#/properties/gpu/properties/hardware_precisions/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                  vErrors = [err72];
                } else {
                  vErrors.push(err72);
                }
                errors++;
              }
              if (!(data33 === "int4" || data33 === "fp4" || data33 === "int8" || data33 === "fp8" || data33 === "fp16" || data33 === "bf16" || data33 === "fp32")) {
                const err73 = { instancePath: instancePath + "/gpu/hardware_precisions/" + i2, schemaPath: "#/properties/gpu/properties/hardware_precisions/items/enum", keyword: "enum", params: { allowedValues: schema50.properties.gpu.properties.hardware_precisions.items.enum }, message: "must be equal to one of the allowed values" };
                if (vErrors === null) {
                  vErrors = [err73];
                } else {
                  vErrors.push(err73);
                }
                errors++;
              }
            }
          }
        }
        if (data12.source !== void 0) {
          let data34 = data12.source;
          if (typeof data34 !== "string") {
            const err74 = { instancePath: instancePath + "/gpu/source", schemaPath: "#/properties/gpu/properties/source/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err74];
            } else {
              vErrors.push(err74);
            }
            errors++;
          }
          if (!(data34 === "setting" || data34 === "amdsmi" || data34 === "sysfs" || data34 === "none")) {
            const err75 = { instancePath: instancePath + "/gpu/source", schemaPath: "#/properties/gpu/properties/source/enum", keyword: "enum", params: { allowedValues: schema50.properties.gpu.properties.source.enum }, message: "must be equal to one of the allowed values" };
            if (vErrors === null) {
              vErrors = [err75];
            } else {
              vErrors.push(err75);
            }
            errors++;
          }
        }
      } else {
        const err76 = { instancePath: instancePath + "/gpu", schemaPath: "#/properties/gpu/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        if (vErrors === null) {
          vErrors = [err76];
        } else {
          vErrors.push(err76);
        }
        errors++;
      }
    }
    if (data.model !== void 0) {
      let data35 = data.model;
      if (data35 && typeof data35 == "object" && !Array.isArray(data35)) {
        if (data35.id === void 0) {
          const err77 = { instancePath: instancePath + "/model", schemaPath: "#/properties/model/required", keyword: "required", params: { missingProperty: "id" }, message: "must have required property 'id'" };
          if (vErrors === null) {
            vErrors = [err77];
          } else {
            vErrors.push(err77);
          }
          errors++;
        }
        if (data35.from === void 0) {
          const err78 = { instancePath: instancePath + "/model", schemaPath: "#/properties/model/required", keyword: "required", params: { missingProperty: "from" }, message: "must have required property 'from'" };
          if (vErrors === null) {
            vErrors = [err78];
          } else {
            vErrors.push(err78);
          }
          errors++;
        }
        if (data35.location === void 0) {
          const err79 = { instancePath: instancePath + "/model", schemaPath: "#/properties/model/required", keyword: "required", params: { missingProperty: "location" }, message: "must have required property 'location'" };
          if (vErrors === null) {
            vErrors = [err79];
          } else {
            vErrors.push(err79);
          }
          errors++;
        }
        if (data35.complete === void 0) {
          const err80 = { instancePath: instancePath + "/model", schemaPath: "#/properties/model/required", keyword: "required", params: { missingProperty: "complete" }, message: "must have required property 'complete'" };
          if (vErrors === null) {
            vErrors = [err80];
          } else {
            vErrors.push(err80);
          }
          errors++;
        }
        if (data35.weights_mb === void 0) {
          const err81 = { instancePath: instancePath + "/model", schemaPath: "#/properties/model/required", keyword: "required", params: { missingProperty: "weights_mb" }, message: "must have required property 'weights_mb'" };
          if (vErrors === null) {
            vErrors = [err81];
          } else {
            vErrors.push(err81);
          }
          errors++;
        }
        if (data35.architecture === void 0) {
          const err82 = { instancePath: instancePath + "/model", schemaPath: "#/properties/model/required", keyword: "required", params: { missingProperty: "architecture" }, message: "must have required property 'architecture'" };
          if (vErrors === null) {
            vErrors = [err82];
          } else {
            vErrors.push(err82);
          }
          errors++;
        }
        if (data35.quantization === void 0) {
          const err83 = { instancePath: instancePath + "/model", schemaPath: "#/properties/model/required", keyword: "required", params: { missingProperty: "quantization" }, message: "must have required property 'quantization'" };
          if (vErrors === null) {
            vErrors = [err83];
          } else {
            vErrors.push(err83);
          }
          errors++;
        }
        if (data35.dtype === void 0) {
          const err84 = { instancePath: instancePath + "/model", schemaPath: "#/properties/model/required", keyword: "required", params: { missingProperty: "dtype" }, message: "must have required property 'dtype'" };
          if (vErrors === null) {
            vErrors = [err84];
          } else {
            vErrors.push(err84);
          }
          errors++;
        }
        if (data35.attention_heads === void 0) {
          const err85 = { instancePath: instancePath + "/model", schemaPath: "#/properties/model/required", keyword: "required", params: { missingProperty: "attention_heads" }, message: "must have required property 'attention_heads'" };
          if (vErrors === null) {
            vErrors = [err85];
          } else {
            vErrors.push(err85);
          }
          errors++;
        }
        if (data35.kv_heads === void 0) {
          const err86 = { instancePath: instancePath + "/model", schemaPath: "#/properties/model/required", keyword: "required", params: { missingProperty: "kv_heads" }, message: "must have required property 'kv_heads'" };
          if (vErrors === null) {
            vErrors = [err86];
          } else {
            vErrors.push(err86);
          }
          errors++;
        }
        if (data35.layers === void 0) {
          const err87 = { instancePath: instancePath + "/model", schemaPath: "#/properties/model/required", keyword: "required", params: { missingProperty: "layers" }, message: "must have required property 'layers'" };
          if (vErrors === null) {
            vErrors = [err87];
          } else {
            vErrors.push(err87);
          }
          errors++;
        }
        if (data35.hidden_size === void 0) {
          const err88 = { instancePath: instancePath + "/model", schemaPath: "#/properties/model/required", keyword: "required", params: { missingProperty: "hidden_size" }, message: "must have required property 'hidden_size'" };
          if (vErrors === null) {
            vErrors = [err88];
          } else {
            vErrors.push(err88);
          }
          errors++;
        }
        if (data35.head_dim === void 0) {
          const err89 = { instancePath: instancePath + "/model", schemaPath: "#/properties/model/required", keyword: "required", params: { missingProperty: "head_dim" }, message: "must have required property 'head_dim'" };
          if (vErrors === null) {
            vErrors = [err89];
          } else {
            vErrors.push(err89);
          }
          errors++;
        }
        if (data35.context === void 0) {
          const err90 = { instancePath: instancePath + "/model", schemaPath: "#/properties/model/required", keyword: "required", params: { missingProperty: "context" }, message: "must have required property 'context'" };
          if (vErrors === null) {
            vErrors = [err90];
          } else {
            vErrors.push(err90);
          }
          errors++;
        }
        if (data35.gated === void 0) {
          const err91 = { instancePath: instancePath + "/model", schemaPath: "#/properties/model/required", keyword: "required", params: { missingProperty: "gated" }, message: "must have required property 'gated'" };
          if (vErrors === null) {
            vErrors = [err91];
          } else {
            vErrors.push(err91);
          }
          errors++;
        }
        for (const key4 in data35) {
          if (!func1.call(schema50.properties.model.properties, key4)) {
            const err92 = { instancePath: instancePath + "/model", schemaPath: "#/properties/model/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key4 }, message: "must NOT have additional properties" };
            if (vErrors === null) {
              vErrors = [err92];
            } else {
              vErrors.push(err92);
            }
            errors++;
          }
        }
        if (data35.id !== void 0) {
          let data36 = data35.id;
          if (typeof data36 !== "string" && data36 !== null) {
            const err93 = { instancePath: instancePath + "/model/id", schemaPath: "#/properties/model/properties/id/type", keyword: "type", params: { type: schema50.properties.model.properties.id.type }, message: "must be string,null" };
            if (vErrors === null) {
              vErrors = [err93];
            } else {
              vErrors.push(err93);
            }
            errors++;
          }
        }
        if (data35.from !== void 0) {
          let data37 = data35.from;
          if (typeof data37 !== "string") {
            const err94 = { instancePath: instancePath + "/model/from", schemaPath: "#/properties/model/properties/from/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err94];
            } else {
              vErrors.push(err94);
            }
            errors++;
          }
          if (!(data37 === "directory" || data37 === "hub-cache" || data37 === "card" || data37 === "unknown")) {
            const err95 = { instancePath: instancePath + "/model/from", schemaPath: "#/properties/model/properties/from/enum", keyword: "enum", params: { allowedValues: schema50.properties.model.properties.from.enum }, message: "must be equal to one of the allowed values" };
            if (vErrors === null) {
              vErrors = [err95];
            } else {
              vErrors.push(err95);
            }
            errors++;
          }
        }
        if (data35.location !== void 0) {
          let data38 = data35.location;
          if (typeof data38 !== "string" && data38 !== null) {
            const err96 = { instancePath: instancePath + "/model/location", schemaPath: "#/properties/model/properties/location/type", keyword: "type", params: { type: schema50.properties.model.properties.location.type }, message: "must be string,null" };
            if (vErrors === null) {
              vErrors = [err96];
            } else {
              vErrors.push(err96);
            }
            errors++;
          }
        }
        if (data35.complete !== void 0) {
          let data39 = data35.complete;
          if (typeof data39 !== "boolean" && data39 !== null) {
            const err97 = { instancePath: instancePath + "/model/complete", schemaPath: "#/properties/model/properties/complete/type", keyword: "type", params: { type: schema50.properties.model.properties.complete.type }, message: "must be boolean,null" };
            if (vErrors === null) {
              vErrors = [err97];
            } else {
              vErrors.push(err97);
            }
            errors++;
          }
        }
        if (data35.weights_mb !== void 0) {
          let data40 = data35.weights_mb;
          if (!(typeof data40 == "number" && (!(data40 % 1) && !isNaN(data40)) && isFinite(data40)) && data40 !== null) {
            const err98 = { instancePath: instancePath + "/model/weights_mb", schemaPath: "#/properties/model/properties/weights_mb/type", keyword: "type", params: { type: schema50.properties.model.properties.weights_mb.type }, message: "must be integer,null" };
            if (vErrors === null) {
              vErrors = [err98];
            } else {
              vErrors.push(err98);
            }
            errors++;
          }
        }
        if (data35.architecture !== void 0) {
          let data41 = data35.architecture;
          if (typeof data41 !== "string" && data41 !== null) {
            const err99 = { instancePath: instancePath + "/model/architecture", schemaPath: "#/properties/model/properties/architecture/type", keyword: "type", params: { type: schema50.properties.model.properties.architecture.type }, message: "must be string,null" };
            if (vErrors === null) {
              vErrors = [err99];
            } else {
              vErrors.push(err99);
            }
            errors++;
          }
        }
        if (data35.quantization !== void 0) {
          let data42 = data35.quantization;
          if (typeof data42 !== "string" && data42 !== null) {
            const err100 = { instancePath: instancePath + "/model/quantization", schemaPath: "#/properties/model/properties/quantization/type", keyword: "type", params: { type: schema50.properties.model.properties.quantization.type }, message: "must be string,null" };
            if (vErrors === null) {
              vErrors = [err100];
            } else {
              vErrors.push(err100);
            }
            errors++;
          }
        }
        if (data35.dtype !== void 0) {
          let data43 = data35.dtype;
          if (typeof data43 !== "string" && data43 !== null) {
            const err101 = { instancePath: instancePath + "/model/dtype", schemaPath: "#/properties/model/properties/dtype/type", keyword: "type", params: { type: schema50.properties.model.properties.dtype.type }, message: "must be string,null" };
            if (vErrors === null) {
              vErrors = [err101];
            } else {
              vErrors.push(err101);
            }
            errors++;
          }
        }
        if (data35.attention_heads !== void 0) {
          let data44 = data35.attention_heads;
          if (!(typeof data44 == "number" && (!(data44 % 1) && !isNaN(data44)) && isFinite(data44)) && data44 !== null) {
            const err102 = { instancePath: instancePath + "/model/attention_heads", schemaPath: "#/properties/model/properties/attention_heads/type", keyword: "type", params: { type: schema50.properties.model.properties.attention_heads.type }, message: "must be integer,null" };
            if (vErrors === null) {
              vErrors = [err102];
            } else {
              vErrors.push(err102);
            }
            errors++;
          }
        }
        if (data35.kv_heads !== void 0) {
          let data45 = data35.kv_heads;
          if (!(typeof data45 == "number" && (!(data45 % 1) && !isNaN(data45)) && isFinite(data45)) && data45 !== null) {
            const err103 = { instancePath: instancePath + "/model/kv_heads", schemaPath: "#/properties/model/properties/kv_heads/type", keyword: "type", params: { type: schema50.properties.model.properties.kv_heads.type }, message: "must be integer,null" };
            if (vErrors === null) {
              vErrors = [err103];
            } else {
              vErrors.push(err103);
            }
            errors++;
          }
        }
        if (data35.layers !== void 0) {
          let data46 = data35.layers;
          if (!(typeof data46 == "number" && (!(data46 % 1) && !isNaN(data46)) && isFinite(data46)) && data46 !== null) {
            const err104 = { instancePath: instancePath + "/model/layers", schemaPath: "#/properties/model/properties/layers/type", keyword: "type", params: { type: schema50.properties.model.properties.layers.type }, message: "must be integer,null" };
            if (vErrors === null) {
              vErrors = [err104];
            } else {
              vErrors.push(err104);
            }
            errors++;
          }
        }
        if (data35.hidden_size !== void 0) {
          let data47 = data35.hidden_size;
          if (!(typeof data47 == "number" && (!(data47 % 1) && !isNaN(data47)) && isFinite(data47)) && data47 !== null) {
            const err105 = { instancePath: instancePath + "/model/hidden_size", schemaPath: "#/properties/model/properties/hidden_size/type", keyword: "type", params: { type: schema50.properties.model.properties.hidden_size.type }, message: "must be integer,null" };
            if (vErrors === null) {
              vErrors = [err105];
            } else {
              vErrors.push(err105);
            }
            errors++;
          }
        }
        if (data35.head_dim !== void 0) {
          let data48 = data35.head_dim;
          if (!(typeof data48 == "number" && (!(data48 % 1) && !isNaN(data48)) && isFinite(data48)) && data48 !== null) {
            const err106 = { instancePath: instancePath + "/model/head_dim", schemaPath: "#/properties/model/properties/head_dim/type", keyword: "type", params: { type: schema50.properties.model.properties.head_dim.type }, message: "must be integer,null" };
            if (vErrors === null) {
              vErrors = [err106];
            } else {
              vErrors.push(err106);
            }
            errors++;
          }
        }
        if (data35.context !== void 0) {
          let data49 = data35.context;
          if (!(typeof data49 == "number" && (!(data49 % 1) && !isNaN(data49)) && isFinite(data49)) && data49 !== null) {
            const err107 = { instancePath: instancePath + "/model/context", schemaPath: "#/properties/model/properties/context/type", keyword: "type", params: { type: schema50.properties.model.properties.context.type }, message: "must be integer,null" };
            if (vErrors === null) {
              vErrors = [err107];
            } else {
              vErrors.push(err107);
            }
            errors++;
          }
        }
        if (data35.gated !== void 0) {
          let data50 = data35.gated;
          if (typeof data50 !== "boolean" && data50 !== null) {
            const err108 = { instancePath: instancePath + "/model/gated", schemaPath: "#/properties/model/properties/gated/type", keyword: "type", params: { type: schema50.properties.model.properties.gated.type }, message: "must be boolean,null" };
            if (vErrors === null) {
              vErrors = [err108];
            } else {
              vErrors.push(err108);
            }
            errors++;
          }
        }
      } else {
        const err109 = { instancePath: instancePath + "/model", schemaPath: "#/properties/model/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        if (vErrors === null) {
          vErrors = [err109];
        } else {
          vErrors.push(err109);
        }
        errors++;
      }
    }
    if (data.profile !== void 0) {
      let data51 = data.profile;
      if (data51 && typeof data51 == "object" && !Array.isArray(data51)) {
        if (data51.id === void 0) {
          const err110 = { instancePath: instancePath + "/profile", schemaPath: "#/properties/profile/required", keyword: "required", params: { missingProperty: "id" }, message: "must have required property 'id'" };
          if (vErrors === null) {
            vErrors = [err110];
          } else {
            vErrors.push(err110);
          }
          errors++;
        }
        if (data51.name === void 0) {
          const err111 = { instancePath: instancePath + "/profile", schemaPath: "#/properties/profile/required", keyword: "required", params: { missingProperty: "name" }, message: "must have required property 'name'" };
          if (vErrors === null) {
            vErrors = [err111];
          } else {
            vErrors.push(err111);
          }
          errors++;
        }
        if (data51.path === void 0) {
          const err112 = { instancePath: instancePath + "/profile", schemaPath: "#/properties/profile/required", keyword: "required", params: { missingProperty: "path" }, message: "must have required property 'path'" };
          if (vErrors === null) {
            vErrors = [err112];
          } else {
            vErrors.push(err112);
          }
          errors++;
        }
        if (data51.origin === void 0) {
          const err113 = { instancePath: instancePath + "/profile", schemaPath: "#/properties/profile/required", keyword: "required", params: { missingProperty: "origin" }, message: "must have required property 'origin'" };
          if (vErrors === null) {
            vErrors = [err113];
          } else {
            vErrors.push(err113);
          }
          errors++;
        }
        if (data51.precedence === void 0) {
          const err114 = { instancePath: instancePath + "/profile", schemaPath: "#/properties/profile/required", keyword: "required", params: { missingProperty: "precedence" }, message: "must have required property 'precedence'" };
          if (vErrors === null) {
            vErrors = [err114];
          } else {
            vErrors.push(err114);
          }
          errors++;
        }
        if (data51.aim_id === void 0) {
          const err115 = { instancePath: instancePath + "/profile", schemaPath: "#/properties/profile/required", keyword: "required", params: { missingProperty: "aim_id" }, message: "must have required property 'aim_id'" };
          if (vErrors === null) {
            vErrors = [err115];
          } else {
            vErrors.push(err115);
          }
          errors++;
        }
        if (data51.model_id === void 0) {
          const err116 = { instancePath: instancePath + "/profile", schemaPath: "#/properties/profile/required", keyword: "required", params: { missingProperty: "model_id" }, message: "must have required property 'model_id'" };
          if (vErrors === null) {
            vErrors = [err116];
          } else {
            vErrors.push(err116);
          }
          errors++;
        }
        if (data51.manual_only === void 0) {
          const err117 = { instancePath: instancePath + "/profile", schemaPath: "#/properties/profile/required", keyword: "required", params: { missingProperty: "manual_only" }, message: "must have required property 'manual_only'" };
          if (vErrors === null) {
            vErrors = [err117];
          } else {
            vErrors.push(err117);
          }
          errors++;
        }
        if (data51.engine_version_fits === void 0) {
          const err118 = { instancePath: instancePath + "/profile", schemaPath: "#/properties/profile/required", keyword: "required", params: { missingProperty: "engine_version_fits" }, message: "must have required property 'engine_version_fits'" };
          if (vErrors === null) {
            vErrors = [err118];
          } else {
            vErrors.push(err118);
          }
          errors++;
        }
        if (data51.min_vram_mb === void 0) {
          const err119 = { instancePath: instancePath + "/profile", schemaPath: "#/properties/profile/required", keyword: "required", params: { missingProperty: "min_vram_mb" }, message: "must have required property 'min_vram_mb'" };
          if (vErrors === null) {
            vErrors = [err119];
          } else {
            vErrors.push(err119);
          }
          errors++;
        }
        if (data51.native_precision === void 0) {
          const err120 = { instancePath: instancePath + "/profile", schemaPath: "#/properties/profile/required", keyword: "required", params: { missingProperty: "native_precision" }, message: "must have required property 'native_precision'" };
          if (vErrors === null) {
            vErrors = [err120];
          } else {
            vErrors.push(err120);
          }
          errors++;
        }
        if (data51.loading === void 0) {
          const err121 = { instancePath: instancePath + "/profile", schemaPath: "#/properties/profile/required", keyword: "required", params: { missingProperty: "loading" }, message: "must have required property 'loading'" };
          if (vErrors === null) {
            vErrors = [err121];
          } else {
            vErrors.push(err121);
          }
          errors++;
        }
        if (data51.weights_per_gpu_mb === void 0) {
          const err122 = { instancePath: instancePath + "/profile", schemaPath: "#/properties/profile/required", keyword: "required", params: { missingProperty: "weights_per_gpu_mb" }, message: "must have required property 'weights_per_gpu_mb'" };
          if (vErrors === null) {
            vErrors = [err122];
          } else {
            vErrors.push(err122);
          }
          errors++;
        }
        if (data51.suggested_per_gpu_mb === void 0) {
          const err123 = { instancePath: instancePath + "/profile", schemaPath: "#/properties/profile/required", keyword: "required", params: { missingProperty: "suggested_per_gpu_mb" }, message: "must have required property 'suggested_per_gpu_mb'" };
          if (vErrors === null) {
            vErrors = [err123];
          } else {
            vErrors.push(err123);
          }
          errors++;
        }
        if (data51.suggested_fits === void 0) {
          const err124 = { instancePath: instancePath + "/profile", schemaPath: "#/properties/profile/required", keyword: "required", params: { missingProperty: "suggested_fits" }, message: "must have required property 'suggested_fits'" };
          if (vErrors === null) {
            vErrors = [err124];
          } else {
            vErrors.push(err124);
          }
          errors++;
        }
        if (data51.heads_divide === void 0) {
          const err125 = { instancePath: instancePath + "/profile", schemaPath: "#/properties/profile/required", keyword: "required", params: { missingProperty: "heads_divide" }, message: "must have required property 'heads_divide'" };
          if (vErrors === null) {
            vErrors = [err125];
          } else {
            vErrors.push(err125);
          }
          errors++;
        }
        if (data51.smallest_gpu_mb === void 0) {
          const err126 = { instancePath: instancePath + "/profile", schemaPath: "#/properties/profile/required", keyword: "required", params: { missingProperty: "smallest_gpu_mb" }, message: "must have required property 'smallest_gpu_mb'" };
          if (vErrors === null) {
            vErrors = [err126];
          } else {
            vErrors.push(err126);
          }
          errors++;
        }
        if (data51.weights_fit === void 0) {
          const err127 = { instancePath: instancePath + "/profile", schemaPath: "#/properties/profile/required", keyword: "required", params: { missingProperty: "weights_fit" }, message: "must have required property 'weights_fit'" };
          if (vErrors === null) {
            vErrors = [err127];
          } else {
            vErrors.push(err127);
          }
          errors++;
        }
        if (data51.engine_takes_mb === void 0) {
          const err128 = { instancePath: instancePath + "/profile", schemaPath: "#/properties/profile/required", keyword: "required", params: { missingProperty: "engine_takes_mb" }, message: "must have required property 'engine_takes_mb'" };
          if (vErrors === null) {
            vErrors = [err128];
          } else {
            vErrors.push(err128);
          }
          errors++;
        }
        if (data51.memory_is_free === void 0) {
          const err129 = { instancePath: instancePath + "/profile", schemaPath: "#/properties/profile/required", keyword: "required", params: { missingProperty: "memory_is_free" }, message: "must have required property 'memory_is_free'" };
          if (vErrors === null) {
            vErrors = [err129];
          } else {
            vErrors.push(err129);
          }
          errors++;
        }
        if (data51.kv_space_mb === void 0) {
          const err130 = { instancePath: instancePath + "/profile", schemaPath: "#/properties/profile/required", keyword: "required", params: { missingProperty: "kv_space_mb" }, message: "must have required property 'kv_space_mb'" };
          if (vErrors === null) {
            vErrors = [err130];
          } else {
            vErrors.push(err130);
          }
          errors++;
        }
        if (data51.kv_context_mb === void 0) {
          const err131 = { instancePath: instancePath + "/profile", schemaPath: "#/properties/profile/required", keyword: "required", params: { missingProperty: "kv_context_mb" }, message: "must have required property 'kv_context_mb'" };
          if (vErrors === null) {
            vErrors = [err131];
          } else {
            vErrors.push(err131);
          }
          errors++;
        }
        if (data51.memory_is_tight === void 0) {
          const err132 = { instancePath: instancePath + "/profile", schemaPath: "#/properties/profile/required", keyword: "required", params: { missingProperty: "memory_is_tight" }, message: "must have required property 'memory_is_tight'" };
          if (vErrors === null) {
            vErrors = [err132];
          } else {
            vErrors.push(err132);
          }
          errors++;
        }
        if (data51.metadata === void 0) {
          const err133 = { instancePath: instancePath + "/profile", schemaPath: "#/properties/profile/required", keyword: "required", params: { missingProperty: "metadata" }, message: "must have required property 'metadata'" };
          if (vErrors === null) {
            vErrors = [err133];
          } else {
            vErrors.push(err133);
          }
          errors++;
        }
        if (data51.engine_args === void 0) {
          const err134 = { instancePath: instancePath + "/profile", schemaPath: "#/properties/profile/required", keyword: "required", params: { missingProperty: "engine_args" }, message: "must have required property 'engine_args'" };
          if (vErrors === null) {
            vErrors = [err134];
          } else {
            vErrors.push(err134);
          }
          errors++;
        }
        if (data51.env_vars === void 0) {
          const err135 = { instancePath: instancePath + "/profile", schemaPath: "#/properties/profile/required", keyword: "required", params: { missingProperty: "env_vars" }, message: "must have required property 'env_vars'" };
          if (vErrors === null) {
            vErrors = [err135];
          } else {
            vErrors.push(err135);
          }
          errors++;
        }
        for (const key5 in data51) {
          if (!func1.call(schema50.properties.profile.properties, key5)) {
            const err136 = { instancePath: instancePath + "/profile", schemaPath: "#/properties/profile/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key5 }, message: "must NOT have additional properties" };
            if (vErrors === null) {
              vErrors = [err136];
            } else {
              vErrors.push(err136);
            }
            errors++;
          }
        }
        if (data51.id !== void 0) {
          if (typeof data51.id !== "string") {
            const err137 = { instancePath: instancePath + "/profile/id", schemaPath: "#/properties/profile/properties/id/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err137];
            } else {
              vErrors.push(err137);
            }
            errors++;
          }
        }
        if (data51.name !== void 0) {
          if (typeof data51.name !== "string") {
            const err138 = { instancePath: instancePath + "/profile/name", schemaPath: "#/properties/profile/properties/name/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err138];
            } else {
              vErrors.push(err138);
            }
            errors++;
          }
        }
        if (data51.path !== void 0) {
          if (typeof data51.path !== "string") {
            const err139 = { instancePath: instancePath + "/profile/path", schemaPath: "#/properties/profile/properties/path/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err139];
            } else {
              vErrors.push(err139);
            }
            errors++;
          }
        }
        if (data51.origin !== void 0) {
          let data55 = data51.origin;
          if (typeof data55 !== "string") {
            const err140 = { instancePath: instancePath + "/profile/origin", schemaPath: "#/properties/profile/properties/origin/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err140];
            } else {
              vErrors.push(err140);
            }
            errors++;
          }
          if (!(data55 === "custom" || data55 === "model" || data55 === "general")) {
            const err141 = { instancePath: instancePath + "/profile/origin", schemaPath: "#/properties/profile/properties/origin/enum", keyword: "enum", params: { allowedValues: schema50.properties.profile.properties.origin.enum }, message: "must be equal to one of the allowed values" };
            if (vErrors === null) {
              vErrors = [err141];
            } else {
              vErrors.push(err141);
            }
            errors++;
          }
        }
        if (data51.precedence !== void 0) {
          let data56 = data51.precedence;
          if (!(typeof data56 == "number" && (!(data56 % 1) && !isNaN(data56)) && isFinite(data56))) {
            const err142 = { instancePath: instancePath + "/profile/precedence", schemaPath: "#/properties/profile/properties/precedence/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
            if (vErrors === null) {
              vErrors = [err142];
            } else {
              vErrors.push(err142);
            }
            errors++;
          }
        }
        if (data51.aim_id !== void 0) {
          let data57 = data51.aim_id;
          if (typeof data57 !== "string" && data57 !== null) {
            const err143 = { instancePath: instancePath + "/profile/aim_id", schemaPath: "#/properties/profile/properties/aim_id/type", keyword: "type", params: { type: schema50.properties.profile.properties.aim_id.type }, message: "must be string,null" };
            if (vErrors === null) {
              vErrors = [err143];
            } else {
              vErrors.push(err143);
            }
            errors++;
          }
        }
        if (data51.model_id !== void 0) {
          let data58 = data51.model_id;
          if (typeof data58 !== "string" && data58 !== null) {
            const err144 = { instancePath: instancePath + "/profile/model_id", schemaPath: "#/properties/profile/properties/model_id/type", keyword: "type", params: { type: schema50.properties.profile.properties.model_id.type }, message: "must be string,null" };
            if (vErrors === null) {
              vErrors = [err144];
            } else {
              vErrors.push(err144);
            }
            errors++;
          }
        }
        if (data51.manual_only !== void 0) {
          if (typeof data51.manual_only !== "boolean") {
            const err145 = { instancePath: instancePath + "/profile/manual_only", schemaPath: "#/properties/profile/properties/manual_only/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
            if (vErrors === null) {
              vErrors = [err145];
            } else {
              vErrors.push(err145);
            }
            errors++;
          }
        }
        if (data51.engine_version_fits !== void 0) {
          if (typeof data51.engine_version_fits !== "boolean") {
            const err146 = { instancePath: instancePath + "/profile/engine_version_fits", schemaPath: "#/properties/profile/properties/engine_version_fits/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
            if (vErrors === null) {
              vErrors = [err146];
            } else {
              vErrors.push(err146);
            }
            errors++;
          }
        }
        if (data51.min_vram_mb !== void 0) {
          let data61 = data51.min_vram_mb;
          if (!(typeof data61 == "number" && isFinite(data61)) && data61 !== null) {
            const err147 = { instancePath: instancePath + "/profile/min_vram_mb", schemaPath: "#/properties/profile/properties/min_vram_mb/type", keyword: "type", params: { type: schema50.properties.profile.properties.min_vram_mb.type }, message: "must be number,null" };
            if (vErrors === null) {
              vErrors = [err147];
            } else {
              vErrors.push(err147);
            }
            errors++;
          }
        }
        if (data51.native_precision !== void 0) {
          let data62 = data51.native_precision;
          if (typeof data62 !== "boolean" && data62 !== null) {
            const err148 = { instancePath: instancePath + "/profile/native_precision", schemaPath: "#/properties/profile/properties/native_precision/type", keyword: "type", params: { type: schema50.properties.profile.properties.native_precision.type }, message: "must be boolean,null" };
            if (vErrors === null) {
              vErrors = [err148];
            } else {
              vErrors.push(err148);
            }
            errors++;
          }
        }
        if (data51.loading !== void 0) {
          let data63 = data51.loading;
          if (data63 && typeof data63 == "object" && !Array.isArray(data63)) {
            if (data63.tensor_parallel === void 0) {
              const err149 = { instancePath: instancePath + "/profile/loading", schemaPath: "#/properties/profile/properties/loading/required", keyword: "required", params: { missingProperty: "tensor_parallel" }, message: "must have required property 'tensor_parallel'" };
              if (vErrors === null) {
                vErrors = [err149];
              } else {
                vErrors.push(err149);
              }
              errors++;
            }
            if (data63.weights_divided_by === void 0) {
              const err150 = { instancePath: instancePath + "/profile/loading", schemaPath: "#/properties/profile/properties/loading/required", keyword: "required", params: { missingProperty: "weights_divided_by" }, message: "must have required property 'weights_divided_by'" };
              if (vErrors === null) {
                vErrors = [err150];
              } else {
                vErrors.push(err150);
              }
              errors++;
            }
            if (data63.memory_share === void 0) {
              const err151 = { instancePath: instancePath + "/profile/loading", schemaPath: "#/properties/profile/properties/loading/required", keyword: "required", params: { missingProperty: "memory_share" }, message: "must have required property 'memory_share'" };
              if (vErrors === null) {
                vErrors = [err151];
              } else {
                vErrors.push(err151);
              }
              errors++;
            }
            if (data63.max_context === void 0) {
              const err152 = { instancePath: instancePath + "/profile/loading", schemaPath: "#/properties/profile/properties/loading/required", keyword: "required", params: { missingProperty: "max_context" }, message: "must have required property 'max_context'" };
              if (vErrors === null) {
                vErrors = [err152];
              } else {
                vErrors.push(err152);
              }
              errors++;
            }
            if (data63.kv_bytes === void 0) {
              const err153 = { instancePath: instancePath + "/profile/loading", schemaPath: "#/properties/profile/properties/loading/required", keyword: "required", params: { missingProperty: "kv_bytes" }, message: "must have required property 'kv_bytes'" };
              if (vErrors === null) {
                vErrors = [err153];
              } else {
                vErrors.push(err153);
              }
              errors++;
            }
            if (data63.quantization === void 0) {
              const err154 = { instancePath: instancePath + "/profile/loading", schemaPath: "#/properties/profile/properties/loading/required", keyword: "required", params: { missingProperty: "quantization" }, message: "must have required property 'quantization'" };
              if (vErrors === null) {
                vErrors = [err154];
              } else {
                vErrors.push(err154);
              }
              errors++;
            }
            for (const key6 in data63) {
              if (!(key6 === "tensor_parallel" || key6 === "weights_divided_by" || key6 === "memory_share" || key6 === "max_context" || key6 === "kv_bytes" || key6 === "quantization")) {
                const err155 = { instancePath: instancePath + "/profile/loading", schemaPath: "#/properties/profile/properties/loading/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key6 }, message: "must NOT have additional properties" };
                if (vErrors === null) {
                  vErrors = [err155];
                } else {
                  vErrors.push(err155);
                }
                errors++;
              }
            }
            if (data63.tensor_parallel !== void 0) {
              let data64 = data63.tensor_parallel;
              if (!(typeof data64 == "number" && (!(data64 % 1) && !isNaN(data64)) && isFinite(data64)) && data64 !== null) {
                const err156 = { instancePath: instancePath + "/profile/loading/tensor_parallel", schemaPath: "#/properties/profile/properties/loading/properties/tensor_parallel/type", keyword: "type", params: { type: schema50.properties.profile.properties.loading.properties.tensor_parallel.type }, message: "must be integer,null" };
                if (vErrors === null) {
                  vErrors = [err156];
                } else {
                  vErrors.push(err156);
                }
                errors++;
              }
            }
            if (data63.weights_divided_by !== void 0) {
              let data65 = data63.weights_divided_by;
              if (!(typeof data65 == "number" && (!(data65 % 1) && !isNaN(data65)) && isFinite(data65)) && data65 !== null) {
                const err157 = { instancePath: instancePath + "/profile/loading/weights_divided_by", schemaPath: "#/properties/profile/properties/loading/properties/weights_divided_by/type", keyword: "type", params: { type: schema50.properties.profile.properties.loading.properties.weights_divided_by.type }, message: "must be integer,null" };
                if (vErrors === null) {
                  vErrors = [err157];
                } else {
                  vErrors.push(err157);
                }
                errors++;
              }
            }
            if (data63.memory_share !== void 0) {
              let data66 = data63.memory_share;
              if (!(typeof data66 == "number" && isFinite(data66)) && data66 !== null) {
                const err158 = { instancePath: instancePath + "/profile/loading/memory_share", schemaPath: "#/properties/profile/properties/loading/properties/memory_share/type", keyword: "type", params: { type: schema50.properties.profile.properties.loading.properties.memory_share.type }, message: "must be number,null" };
                if (vErrors === null) {
                  vErrors = [err158];
                } else {
                  vErrors.push(err158);
                }
                errors++;
              }
            }
            if (data63.max_context !== void 0) {
              let data67 = data63.max_context;
              if (!(typeof data67 == "number" && (!(data67 % 1) && !isNaN(data67)) && isFinite(data67)) && data67 !== null) {
                const err159 = { instancePath: instancePath + "/profile/loading/max_context", schemaPath: "#/properties/profile/properties/loading/properties/max_context/type", keyword: "type", params: { type: schema50.properties.profile.properties.loading.properties.max_context.type }, message: "must be integer,null" };
                if (vErrors === null) {
                  vErrors = [err159];
                } else {
                  vErrors.push(err159);
                }
                errors++;
              }
            }
            if (data63.kv_bytes !== void 0) {
              let data68 = data63.kv_bytes;
              if (!(typeof data68 == "number" && (!(data68 % 1) && !isNaN(data68)) && isFinite(data68)) && data68 !== null) {
                const err160 = { instancePath: instancePath + "/profile/loading/kv_bytes", schemaPath: "#/properties/profile/properties/loading/properties/kv_bytes/type", keyword: "type", params: { type: schema50.properties.profile.properties.loading.properties.kv_bytes.type }, message: "must be integer,null" };
                if (vErrors === null) {
                  vErrors = [err160];
                } else {
                  vErrors.push(err160);
                }
                errors++;
              }
            }
            if (data63.quantization !== void 0) {
              let data69 = data63.quantization;
              if (typeof data69 !== "string" && data69 !== null) {
                const err161 = { instancePath: instancePath + "/profile/loading/quantization", schemaPath: "#/properties/profile/properties/loading/properties/quantization/type", keyword: "type", params: { type: schema50.properties.profile.properties.loading.properties.quantization.type }, message: "must be string,null" };
                if (vErrors === null) {
                  vErrors = [err161];
                } else {
                  vErrors.push(err161);
                }
                errors++;
              }
            }
          } else {
            const err162 = { instancePath: instancePath + "/profile/loading", schemaPath: "#/properties/profile/properties/loading/type", keyword: "type", params: { type: "object" }, message: "must be object" };
            if (vErrors === null) {
              vErrors = [err162];
            } else {
              vErrors.push(err162);
            }
            errors++;
          }
        }
        if (data51.weights_per_gpu_mb !== void 0) {
          let data70 = data51.weights_per_gpu_mb;
          if (!(typeof data70 == "number" && (!(data70 % 1) && !isNaN(data70)) && isFinite(data70)) && data70 !== null) {
            const err163 = { instancePath: instancePath + "/profile/weights_per_gpu_mb", schemaPath: "#/properties/profile/properties/weights_per_gpu_mb/type", keyword: "type", params: { type: schema50.properties.profile.properties.weights_per_gpu_mb.type }, message: "must be integer,null" };
            if (vErrors === null) {
              vErrors = [err163];
            } else {
              vErrors.push(err163);
            }
            errors++;
          }
        }
        if (data51.suggested_per_gpu_mb !== void 0) {
          let data71 = data51.suggested_per_gpu_mb;
          if (!(typeof data71 == "number" && (!(data71 % 1) && !isNaN(data71)) && isFinite(data71)) && data71 !== null) {
            const err164 = { instancePath: instancePath + "/profile/suggested_per_gpu_mb", schemaPath: "#/properties/profile/properties/suggested_per_gpu_mb/type", keyword: "type", params: { type: schema50.properties.profile.properties.suggested_per_gpu_mb.type }, message: "must be integer,null" };
            if (vErrors === null) {
              vErrors = [err164];
            } else {
              vErrors.push(err164);
            }
            errors++;
          }
        }
        if (data51.suggested_fits !== void 0) {
          let data72 = data51.suggested_fits;
          if (typeof data72 !== "boolean" && data72 !== null) {
            const err165 = { instancePath: instancePath + "/profile/suggested_fits", schemaPath: "#/properties/profile/properties/suggested_fits/type", keyword: "type", params: { type: schema50.properties.profile.properties.suggested_fits.type }, message: "must be boolean,null" };
            if (vErrors === null) {
              vErrors = [err165];
            } else {
              vErrors.push(err165);
            }
            errors++;
          }
        }
        if (data51.heads_divide !== void 0) {
          let data73 = data51.heads_divide;
          if (typeof data73 !== "boolean" && data73 !== null) {
            const err166 = { instancePath: instancePath + "/profile/heads_divide", schemaPath: "#/properties/profile/properties/heads_divide/type", keyword: "type", params: { type: schema50.properties.profile.properties.heads_divide.type }, message: "must be boolean,null" };
            if (vErrors === null) {
              vErrors = [err166];
            } else {
              vErrors.push(err166);
            }
            errors++;
          }
        }
        if (data51.smallest_gpu_mb !== void 0) {
          let data74 = data51.smallest_gpu_mb;
          if (!(typeof data74 == "number" && (!(data74 % 1) && !isNaN(data74)) && isFinite(data74)) && data74 !== null) {
            const err167 = { instancePath: instancePath + "/profile/smallest_gpu_mb", schemaPath: "#/properties/profile/properties/smallest_gpu_mb/type", keyword: "type", params: { type: schema50.properties.profile.properties.smallest_gpu_mb.type }, message: "must be integer,null" };
            if (vErrors === null) {
              vErrors = [err167];
            } else {
              vErrors.push(err167);
            }
            errors++;
          }
        }
        if (data51.weights_fit !== void 0) {
          let data75 = data51.weights_fit;
          if (typeof data75 !== "boolean" && data75 !== null) {
            const err168 = { instancePath: instancePath + "/profile/weights_fit", schemaPath: "#/properties/profile/properties/weights_fit/type", keyword: "type", params: { type: schema50.properties.profile.properties.weights_fit.type }, message: "must be boolean,null" };
            if (vErrors === null) {
              vErrors = [err168];
            } else {
              vErrors.push(err168);
            }
            errors++;
          }
        }
        if (data51.engine_takes_mb !== void 0) {
          let data76 = data51.engine_takes_mb;
          if (!(typeof data76 == "number" && (!(data76 % 1) && !isNaN(data76)) && isFinite(data76)) && data76 !== null) {
            const err169 = { instancePath: instancePath + "/profile/engine_takes_mb", schemaPath: "#/properties/profile/properties/engine_takes_mb/type", keyword: "type", params: { type: schema50.properties.profile.properties.engine_takes_mb.type }, message: "must be integer,null" };
            if (vErrors === null) {
              vErrors = [err169];
            } else {
              vErrors.push(err169);
            }
            errors++;
          }
        }
        if (data51.memory_is_free !== void 0) {
          let data77 = data51.memory_is_free;
          if (typeof data77 !== "boolean" && data77 !== null) {
            const err170 = { instancePath: instancePath + "/profile/memory_is_free", schemaPath: "#/properties/profile/properties/memory_is_free/type", keyword: "type", params: { type: schema50.properties.profile.properties.memory_is_free.type }, message: "must be boolean,null" };
            if (vErrors === null) {
              vErrors = [err170];
            } else {
              vErrors.push(err170);
            }
            errors++;
          }
        }
        if (data51.kv_space_mb !== void 0) {
          let data78 = data51.kv_space_mb;
          if (!(typeof data78 == "number" && (!(data78 % 1) && !isNaN(data78)) && isFinite(data78)) && data78 !== null) {
            const err171 = { instancePath: instancePath + "/profile/kv_space_mb", schemaPath: "#/properties/profile/properties/kv_space_mb/type", keyword: "type", params: { type: schema50.properties.profile.properties.kv_space_mb.type }, message: "must be integer,null" };
            if (vErrors === null) {
              vErrors = [err171];
            } else {
              vErrors.push(err171);
            }
            errors++;
          }
        }
        if (data51.kv_context_mb !== void 0) {
          let data79 = data51.kv_context_mb;
          if (!(typeof data79 == "number" && (!(data79 % 1) && !isNaN(data79)) && isFinite(data79)) && data79 !== null) {
            const err172 = { instancePath: instancePath + "/profile/kv_context_mb", schemaPath: "#/properties/profile/properties/kv_context_mb/type", keyword: "type", params: { type: schema50.properties.profile.properties.kv_context_mb.type }, message: "must be integer,null" };
            if (vErrors === null) {
              vErrors = [err172];
            } else {
              vErrors.push(err172);
            }
            errors++;
          }
        }
        if (data51.memory_is_tight !== void 0) {
          let data80 = data51.memory_is_tight;
          if (typeof data80 !== "boolean" && data80 !== null) {
            const err173 = { instancePath: instancePath + "/profile/memory_is_tight", schemaPath: "#/properties/profile/properties/memory_is_tight/type", keyword: "type", params: { type: schema50.properties.profile.properties.memory_is_tight.type }, message: "must be boolean,null" };
            if (vErrors === null) {
              vErrors = [err173];
            } else {
              vErrors.push(err173);
            }
            errors++;
          }
        }
        if (data51.metadata !== void 0) {
          let data81 = data51.metadata;
          if (data81 && typeof data81 == "object" && !Array.isArray(data81)) {
            if (data81.engine === void 0) {
              const err174 = { instancePath: instancePath + "/profile/metadata", schemaPath: "#/properties/profile/properties/metadata/required", keyword: "required", params: { missingProperty: "engine" }, message: "must have required property 'engine'" };
              if (vErrors === null) {
                vErrors = [err174];
              } else {
                vErrors.push(err174);
              }
              errors++;
            }
            if (data81.accelerator_type === void 0) {
              const err175 = { instancePath: instancePath + "/profile/metadata", schemaPath: "#/properties/profile/properties/metadata/required", keyword: "required", params: { missingProperty: "accelerator_type" }, message: "must have required property 'accelerator_type'" };
              if (vErrors === null) {
                vErrors = [err175];
              } else {
                vErrors.push(err175);
              }
              errors++;
            }
            if (data81.gpu === void 0) {
              const err176 = { instancePath: instancePath + "/profile/metadata", schemaPath: "#/properties/profile/properties/metadata/required", keyword: "required", params: { missingProperty: "gpu" }, message: "must have required property 'gpu'" };
              if (vErrors === null) {
                vErrors = [err176];
              } else {
                vErrors.push(err176);
              }
              errors++;
            }
            if (data81.precision === void 0) {
              const err177 = { instancePath: instancePath + "/profile/metadata", schemaPath: "#/properties/profile/properties/metadata/required", keyword: "required", params: { missingProperty: "precision" }, message: "must have required property 'precision'" };
              if (vErrors === null) {
                vErrors = [err177];
              } else {
                vErrors.push(err177);
              }
              errors++;
            }
            if (data81.gpu_count === void 0) {
              const err178 = { instancePath: instancePath + "/profile/metadata", schemaPath: "#/properties/profile/properties/metadata/required", keyword: "required", params: { missingProperty: "gpu_count" }, message: "must have required property 'gpu_count'" };
              if (vErrors === null) {
                vErrors = [err178];
              } else {
                vErrors.push(err178);
              }
              errors++;
            }
            if (data81.metric === void 0) {
              const err179 = { instancePath: instancePath + "/profile/metadata", schemaPath: "#/properties/profile/properties/metadata/required", keyword: "required", params: { missingProperty: "metric" }, message: "must have required property 'metric'" };
              if (vErrors === null) {
                vErrors = [err179];
              } else {
                vErrors.push(err179);
              }
              errors++;
            }
            if (data81.manual_selection_only === void 0) {
              const err180 = { instancePath: instancePath + "/profile/metadata", schemaPath: "#/properties/profile/properties/metadata/required", keyword: "required", params: { missingProperty: "manual_selection_only" }, message: "must have required property 'manual_selection_only'" };
              if (vErrors === null) {
                vErrors = [err180];
              } else {
                vErrors.push(err180);
              }
              errors++;
            }
            if (data81.type === void 0) {
              const err181 = { instancePath: instancePath + "/profile/metadata", schemaPath: "#/properties/profile/properties/metadata/required", keyword: "required", params: { missingProperty: "type" }, message: "must have required property 'type'" };
              if (vErrors === null) {
                vErrors = [err181];
              } else {
                vErrors.push(err181);
              }
              errors++;
            }
            if (data81.primary === void 0) {
              const err182 = { instancePath: instancePath + "/profile/metadata", schemaPath: "#/properties/profile/properties/metadata/required", keyword: "required", params: { missingProperty: "primary" }, message: "must have required property 'primary'" };
              if (vErrors === null) {
                vErrors = [err182];
              } else {
                vErrors.push(err182);
              }
              errors++;
            }
            if (data81.variant === void 0) {
              const err183 = { instancePath: instancePath + "/profile/metadata", schemaPath: "#/properties/profile/properties/metadata/required", keyword: "required", params: { missingProperty: "variant" }, message: "must have required property 'variant'" };
              if (vErrors === null) {
                vErrors = [err183];
              } else {
                vErrors.push(err183);
              }
              errors++;
            }
            if (data81.features === void 0) {
              const err184 = { instancePath: instancePath + "/profile/metadata", schemaPath: "#/properties/profile/properties/metadata/required", keyword: "required", params: { missingProperty: "features" }, message: "must have required property 'features'" };
              if (vErrors === null) {
                vErrors = [err184];
              } else {
                vErrors.push(err184);
              }
              errors++;
            }
            if (data81.capabilities === void 0) {
              const err185 = { instancePath: instancePath + "/profile/metadata", schemaPath: "#/properties/profile/properties/metadata/required", keyword: "required", params: { missingProperty: "capabilities" }, message: "must have required property 'capabilities'" };
              if (vErrors === null) {
                vErrors = [err185];
              } else {
                vErrors.push(err185);
              }
              errors++;
            }
            if (data81.engine_version === void 0) {
              const err186 = { instancePath: instancePath + "/profile/metadata", schemaPath: "#/properties/profile/properties/metadata/required", keyword: "required", params: { missingProperty: "engine_version" }, message: "must have required property 'engine_version'" };
              if (vErrors === null) {
                vErrors = [err186];
              } else {
                vErrors.push(err186);
              }
              errors++;
            }
            if (data81.min_vram_gb === void 0) {
              const err187 = { instancePath: instancePath + "/profile/metadata", schemaPath: "#/properties/profile/properties/metadata/required", keyword: "required", params: { missingProperty: "min_vram_gb" }, message: "must have required property 'min_vram_gb'" };
              if (vErrors === null) {
                vErrors = [err187];
              } else {
                vErrors.push(err187);
              }
              errors++;
            }
            for (const key7 in data81) {
              if (!func1.call(schema50.properties.profile.properties.metadata.properties, key7)) {
                const err188 = { instancePath: instancePath + "/profile/metadata", schemaPath: "#/properties/profile/properties/metadata/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key7 }, message: "must NOT have additional properties" };
                if (vErrors === null) {
                  vErrors = [err188];
                } else {
                  vErrors.push(err188);
                }
                errors++;
              }
            }
            if (data81.engine !== void 0) {
              if (typeof data81.engine !== "string") {
                const err189 = { instancePath: instancePath + "/profile/metadata/engine", schemaPath: "#/properties/profile/properties/metadata/properties/engine/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                  vErrors = [err189];
                } else {
                  vErrors.push(err189);
                }
                errors++;
              }
            }
            if (data81.accelerator_type !== void 0) {
              let data83 = data81.accelerator_type;
              if (typeof data83 !== "string") {
                const err190 = { instancePath: instancePath + "/profile/metadata/accelerator_type", schemaPath: "#/properties/profile/properties/metadata/properties/accelerator_type/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                  vErrors = [err190];
                } else {
                  vErrors.push(err190);
                }
                errors++;
              }
              if (!(data83 === "gpu" || data83 === "cpu")) {
                const err191 = { instancePath: instancePath + "/profile/metadata/accelerator_type", schemaPath: "#/properties/profile/properties/metadata/properties/accelerator_type/enum", keyword: "enum", params: { allowedValues: schema50.properties.profile.properties.metadata.properties.accelerator_type.enum }, message: "must be equal to one of the allowed values" };
                if (vErrors === null) {
                  vErrors = [err191];
                } else {
                  vErrors.push(err191);
                }
                errors++;
              }
            }
            if (data81.gpu !== void 0) {
              if (typeof data81.gpu !== "string") {
                const err192 = { instancePath: instancePath + "/profile/metadata/gpu", schemaPath: "#/properties/profile/properties/metadata/properties/gpu/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                  vErrors = [err192];
                } else {
                  vErrors.push(err192);
                }
                errors++;
              }
            }
            if (data81.precision !== void 0) {
              let data85 = data81.precision;
              if (typeof data85 !== "string") {
                const err193 = { instancePath: instancePath + "/profile/metadata/precision", schemaPath: "#/properties/profile/properties/metadata/properties/precision/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                  vErrors = [err193];
                } else {
                  vErrors.push(err193);
                }
                errors++;
              }
              if (!(data85 === "int4" || data85 === "fp4" || data85 === "int8" || data85 === "fp8" || data85 === "fp16" || data85 === "bf16" || data85 === "fp32")) {
                const err194 = { instancePath: instancePath + "/profile/metadata/precision", schemaPath: "#/properties/profile/properties/metadata/properties/precision/enum", keyword: "enum", params: { allowedValues: schema50.properties.profile.properties.metadata.properties.precision.enum }, message: "must be equal to one of the allowed values" };
                if (vErrors === null) {
                  vErrors = [err194];
                } else {
                  vErrors.push(err194);
                }
                errors++;
              }
            }
            if (data81.gpu_count !== void 0) {
              let data86 = data81.gpu_count;
              if (!(typeof data86 == "number" && (!(data86 % 1) && !isNaN(data86)) && isFinite(data86))) {
                const err195 = { instancePath: instancePath + "/profile/metadata/gpu_count", schemaPath: "#/properties/profile/properties/metadata/properties/gpu_count/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
                if (vErrors === null) {
                  vErrors = [err195];
                } else {
                  vErrors.push(err195);
                }
                errors++;
              }
            }
            if (data81.metric !== void 0) {
              let data87 = data81.metric;
              if (typeof data87 !== "string") {
                const err196 = { instancePath: instancePath + "/profile/metadata/metric", schemaPath: "#/properties/profile/properties/metadata/properties/metric/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                  vErrors = [err196];
                } else {
                  vErrors.push(err196);
                }
                errors++;
              }
              if (!(data87 === "latency" || data87 === "throughput")) {
                const err197 = { instancePath: instancePath + "/profile/metadata/metric", schemaPath: "#/properties/profile/properties/metadata/properties/metric/enum", keyword: "enum", params: { allowedValues: schema50.properties.profile.properties.metadata.properties.metric.enum }, message: "must be equal to one of the allowed values" };
                if (vErrors === null) {
                  vErrors = [err197];
                } else {
                  vErrors.push(err197);
                }
                errors++;
              }
            }
            if (data81.manual_selection_only !== void 0) {
              let data88 = data81.manual_selection_only;
              if (typeof data88 !== "boolean" && data88 !== null) {
                const err198 = { instancePath: instancePath + "/profile/metadata/manual_selection_only", schemaPath: "#/properties/profile/properties/metadata/properties/manual_selection_only/type", keyword: "type", params: { type: schema50.properties.profile.properties.metadata.properties.manual_selection_only.type }, message: "must be boolean,null" };
                if (vErrors === null) {
                  vErrors = [err198];
                } else {
                  vErrors.push(err198);
                }
                errors++;
              }
            }
            if (data81.type !== void 0) {
              let data89 = data81.type;
              if (typeof data89 !== "string") {
                const err199 = { instancePath: instancePath + "/profile/metadata/type", schemaPath: "#/properties/profile/properties/metadata/properties/type/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                  vErrors = [err199];
                } else {
                  vErrors.push(err199);
                }
                errors++;
              }
              if (!(data89 === "optimized" || data89 === "preview" || data89 === "unoptimized" || data89 === "general")) {
                const err200 = { instancePath: instancePath + "/profile/metadata/type", schemaPath: "#/properties/profile/properties/metadata/properties/type/enum", keyword: "enum", params: { allowedValues: schema50.properties.profile.properties.metadata.properties.type.enum }, message: "must be equal to one of the allowed values" };
                if (vErrors === null) {
                  vErrors = [err200];
                } else {
                  vErrors.push(err200);
                }
                errors++;
              }
            }
            if (data81.primary !== void 0) {
              let data90 = data81.primary;
              if (typeof data90 !== "boolean" && data90 !== null) {
                const err201 = { instancePath: instancePath + "/profile/metadata/primary", schemaPath: "#/properties/profile/properties/metadata/properties/primary/type", keyword: "type", params: { type: schema50.properties.profile.properties.metadata.properties.primary.type }, message: "must be boolean,null" };
                if (vErrors === null) {
                  vErrors = [err201];
                } else {
                  vErrors.push(err201);
                }
                errors++;
              }
            }
            if (data81.variant !== void 0) {
              let data91 = data81.variant;
              if (typeof data91 !== "string" && data91 !== null) {
                const err202 = { instancePath: instancePath + "/profile/metadata/variant", schemaPath: "#/properties/profile/properties/metadata/properties/variant/type", keyword: "type", params: { type: schema50.properties.profile.properties.metadata.properties.variant.type }, message: "must be string,null" };
                if (vErrors === null) {
                  vErrors = [err202];
                } else {
                  vErrors.push(err202);
                }
                errors++;
              }
            }
            if (data81.features !== void 0) {
              let data92 = data81.features;
              if (Array.isArray(data92)) {
                const len3 = data92.length;
                for (let i3 = 0; i3 < len3; i3++) {
                  let data93 = data92[i3];
                  if (typeof data93 !== "string") {
                    const err203 = { instancePath: instancePath + "/profile/metadata/features/" + i3, schemaPath: "#/properties/profile/properties/metadata/properties/features/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                    if (vErrors === null) {
                      vErrors = [err203];
                    } else {
                      vErrors.push(err203);
                    }
                    errors++;
                  }
                  if (!(data93 === "adapters" || data93 === "adapters-scale-only")) {
                    const err204 = { instancePath: instancePath + "/profile/metadata/features/" + i3, schemaPath: "#/properties/profile/properties/metadata/properties/features/items/enum", keyword: "enum", params: { allowedValues: schema50.properties.profile.properties.metadata.properties.features.items.enum }, message: "must be equal to one of the allowed values" };
                    if (vErrors === null) {
                      vErrors = [err204];
                    } else {
                      vErrors.push(err204);
                    }
                    errors++;
                  }
                }
              } else {
                const err205 = { instancePath: instancePath + "/profile/metadata/features", schemaPath: "#/properties/profile/properties/metadata/properties/features/type", keyword: "type", params: { type: "array" }, message: "must be array" };
                if (vErrors === null) {
                  vErrors = [err205];
                } else {
                  vErrors.push(err205);
                }
                errors++;
              }
            }
            if (data81.capabilities !== void 0) {
              let data94 = data81.capabilities;
              if (data94 && typeof data94 == "object" && !Array.isArray(data94)) {
                if (data94.tool_calling === void 0) {
                  const err206 = { instancePath: instancePath + "/profile/metadata/capabilities", schemaPath: "#/properties/profile/properties/metadata/properties/capabilities/required", keyword: "required", params: { missingProperty: "tool_calling" }, message: "must have required property 'tool_calling'" };
                  if (vErrors === null) {
                    vErrors = [err206];
                  } else {
                    vErrors.push(err206);
                  }
                  errors++;
                }
                if (data94.structured_outputs === void 0) {
                  const err207 = { instancePath: instancePath + "/profile/metadata/capabilities", schemaPath: "#/properties/profile/properties/metadata/properties/capabilities/required", keyword: "required", params: { missingProperty: "structured_outputs" }, message: "must have required property 'structured_outputs'" };
                  if (vErrors === null) {
                    vErrors = [err207];
                  } else {
                    vErrors.push(err207);
                  }
                  errors++;
                }
                if (data94.reasoning === void 0) {
                  const err208 = { instancePath: instancePath + "/profile/metadata/capabilities", schemaPath: "#/properties/profile/properties/metadata/properties/capabilities/required", keyword: "required", params: { missingProperty: "reasoning" }, message: "must have required property 'reasoning'" };
                  if (vErrors === null) {
                    vErrors = [err208];
                  } else {
                    vErrors.push(err208);
                  }
                  errors++;
                }
                for (const key8 in data94) {
                  if (!(key8 === "tool_calling" || key8 === "structured_outputs" || key8 === "reasoning")) {
                    const err209 = { instancePath: instancePath + "/profile/metadata/capabilities", schemaPath: "#/properties/profile/properties/metadata/properties/capabilities/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key8 }, message: "must NOT have additional properties" };
                    if (vErrors === null) {
                      vErrors = [err209];
                    } else {
                      vErrors.push(err209);
                    }
                    errors++;
                  }
                }
                if (data94.tool_calling !== void 0) {
                  let data95 = data94.tool_calling;
                  if (typeof data95 !== "boolean" && data95 !== null) {
                    const err210 = { instancePath: instancePath + "/profile/metadata/capabilities/tool_calling", schemaPath: "#/properties/profile/properties/metadata/properties/capabilities/properties/tool_calling/type", keyword: "type", params: { type: schema50.properties.profile.properties.metadata.properties.capabilities.properties.tool_calling.type }, message: "must be boolean,null" };
                    if (vErrors === null) {
                      vErrors = [err210];
                    } else {
                      vErrors.push(err210);
                    }
                    errors++;
                  }
                }
                if (data94.structured_outputs !== void 0) {
                  let data96 = data94.structured_outputs;
                  if (typeof data96 !== "boolean" && data96 !== null) {
                    const err211 = { instancePath: instancePath + "/profile/metadata/capabilities/structured_outputs", schemaPath: "#/properties/profile/properties/metadata/properties/capabilities/properties/structured_outputs/type", keyword: "type", params: { type: schema50.properties.profile.properties.metadata.properties.capabilities.properties.structured_outputs.type }, message: "must be boolean,null" };
                    if (vErrors === null) {
                      vErrors = [err211];
                    } else {
                      vErrors.push(err211);
                    }
                    errors++;
                  }
                }
                if (data94.reasoning !== void 0) {
                  let data97 = data94.reasoning;
                  if (typeof data97 !== "boolean" && data97 !== null) {
                    const err212 = { instancePath: instancePath + "/profile/metadata/capabilities/reasoning", schemaPath: "#/properties/profile/properties/metadata/properties/capabilities/properties/reasoning/type", keyword: "type", params: { type: schema50.properties.profile.properties.metadata.properties.capabilities.properties.reasoning.type }, message: "must be boolean,null" };
                    if (vErrors === null) {
                      vErrors = [err212];
                    } else {
                      vErrors.push(err212);
                    }
                    errors++;
                  }
                }
              } else {
                const err213 = { instancePath: instancePath + "/profile/metadata/capabilities", schemaPath: "#/properties/profile/properties/metadata/properties/capabilities/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                if (vErrors === null) {
                  vErrors = [err213];
                } else {
                  vErrors.push(err213);
                }
                errors++;
              }
            }
            if (data81.engine_version !== void 0) {
              let data98 = data81.engine_version;
              if (typeof data98 !== "string" && data98 !== null) {
                const err214 = { instancePath: instancePath + "/profile/metadata/engine_version", schemaPath: "#/properties/profile/properties/metadata/properties/engine_version/type", keyword: "type", params: { type: schema50.properties.profile.properties.metadata.properties.engine_version.type }, message: "must be string,null" };
                if (vErrors === null) {
                  vErrors = [err214];
                } else {
                  vErrors.push(err214);
                }
                errors++;
              }
            }
            if (data81.min_vram_gb !== void 0) {
              let data99 = data81.min_vram_gb;
              if (!(typeof data99 == "number" && isFinite(data99)) && data99 !== null) {
                const err215 = { instancePath: instancePath + "/profile/metadata/min_vram_gb", schemaPath: "#/properties/profile/properties/metadata/properties/min_vram_gb/type", keyword: "type", params: { type: schema50.properties.profile.properties.metadata.properties.min_vram_gb.type }, message: "must be number,null" };
                if (vErrors === null) {
                  vErrors = [err215];
                } else {
                  vErrors.push(err215);
                }
                errors++;
              }
            }
          } else {
            const err216 = { instancePath: instancePath + "/profile/metadata", schemaPath: "#/properties/profile/properties/metadata/type", keyword: "type", params: { type: "object" }, message: "must be object" };
            if (vErrors === null) {
              vErrors = [err216];
            } else {
              vErrors.push(err216);
            }
            errors++;
          }
        }
        if (data51.engine_args !== void 0) {
          let data100 = data51.engine_args;
          if (!(data100 && typeof data100 == "object" && !Array.isArray(data100))) {
            const err217 = { instancePath: instancePath + "/profile/engine_args", schemaPath: "#/properties/profile/properties/engine_args/type", keyword: "type", params: { type: "object" }, message: "must be object" };
            if (vErrors === null) {
              vErrors = [err217];
            } else {
              vErrors.push(err217);
            }
            errors++;
          }
        }
        if (data51.env_vars !== void 0) {
          let data101 = data51.env_vars;
          if (data101 && typeof data101 == "object" && !Array.isArray(data101)) {
            for (const key9 in data101) {
              if (typeof data101[key9] !== "string") {
                const err218 = { instancePath: instancePath + "/profile/env_vars/" + key9.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/profile/properties/env_vars/additionalProperties/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                  vErrors = [err218];
                } else {
                  vErrors.push(err218);
                }
                errors++;
              }
            }
          } else {
            const err219 = { instancePath: instancePath + "/profile/env_vars", schemaPath: "#/properties/profile/properties/env_vars/type", keyword: "type", params: { type: "object" }, message: "must be object" };
            if (vErrors === null) {
              vErrors = [err219];
            } else {
              vErrors.push(err219);
            }
            errors++;
          }
        }
      } else {
        const err220 = { instancePath: instancePath + "/profile", schemaPath: "#/properties/profile/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        if (vErrors === null) {
          vErrors = [err220];
        } else {
          vErrors.push(err220);
        }
        errors++;
      }
    }
    if (data.engine !== void 0) {
      let data103 = data.engine;
      if (data103 && typeof data103 == "object" && !Array.isArray(data103)) {
        if (data103.id === void 0) {
          const err221 = { instancePath: instancePath + "/engine", schemaPath: "#/properties/engine/required", keyword: "required", params: { missingProperty: "id" }, message: "must have required property 'id'" };
          if (vErrors === null) {
            vErrors = [err221];
          } else {
            vErrors.push(err221);
          }
          errors++;
        }
        if (data103.version === void 0) {
          const err222 = { instancePath: instancePath + "/engine", schemaPath: "#/properties/engine/required", keyword: "required", params: { missingProperty: "version" }, message: "must have required property 'version'" };
          if (vErrors === null) {
            vErrors = [err222];
          } else {
            vErrors.push(err222);
          }
          errors++;
        }
        for (const key10 in data103) {
          if (!(key10 === "id" || key10 === "version")) {
            const err223 = { instancePath: instancePath + "/engine", schemaPath: "#/properties/engine/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key10 }, message: "must NOT have additional properties" };
            if (vErrors === null) {
              vErrors = [err223];
            } else {
              vErrors.push(err223);
            }
            errors++;
          }
        }
        if (data103.id !== void 0) {
          if (typeof data103.id !== "string") {
            const err224 = { instancePath: instancePath + "/engine/id", schemaPath: "#/properties/engine/properties/id/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err224];
            } else {
              vErrors.push(err224);
            }
            errors++;
          }
        }
        if (data103.version !== void 0) {
          let data105 = data103.version;
          if (typeof data105 !== "string" && data105 !== null) {
            const err225 = { instancePath: instancePath + "/engine/version", schemaPath: "#/properties/engine/properties/version/type", keyword: "type", params: { type: schema50.properties.engine.properties.version.type }, message: "must be string,null" };
            if (vErrors === null) {
              vErrors = [err225];
            } else {
              vErrors.push(err225);
            }
            errors++;
          }
        }
      } else {
        const err226 = { instancePath: instancePath + "/engine", schemaPath: "#/properties/engine/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        if (vErrors === null) {
          vErrors = [err226];
        } else {
          vErrors.push(err226);
        }
        errors++;
      }
    }
    if (data.adapters !== void 0) {
      let data106 = data.adapters;
      if (data106 && typeof data106 == "object" && !Array.isArray(data106)) {
        if (data106.count === void 0) {
          const err227 = { instancePath: instancePath + "/adapters", schemaPath: "#/properties/adapters/required", keyword: "required", params: { missingProperty: "count" }, message: "must have required property 'count'" };
          if (vErrors === null) {
            vErrors = [err227];
          } else {
            vErrors.push(err227);
          }
          errors++;
        }
        if (data106.names === void 0) {
          const err228 = { instancePath: instancePath + "/adapters", schemaPath: "#/properties/adapters/required", keyword: "required", params: { missingProperty: "names" }, message: "must have required property 'names'" };
          if (vErrors === null) {
            vErrors = [err228];
          } else {
            vErrors.push(err228);
          }
          errors++;
        }
        if (data106.ranks === void 0) {
          const err229 = { instancePath: instancePath + "/adapters", schemaPath: "#/properties/adapters/required", keyword: "required", params: { missingProperty: "ranks" }, message: "must have required property 'ranks'" };
          if (vErrors === null) {
            vErrors = [err229];
          } else {
            vErrors.push(err229);
          }
          errors++;
        }
        for (const key11 in data106) {
          if (!(key11 === "count" || key11 === "names" || key11 === "ranks")) {
            const err230 = { instancePath: instancePath + "/adapters", schemaPath: "#/properties/adapters/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key11 }, message: "must NOT have additional properties" };
            if (vErrors === null) {
              vErrors = [err230];
            } else {
              vErrors.push(err230);
            }
            errors++;
          }
        }
        if (data106.count !== void 0) {
          let data107 = data106.count;
          if (!(typeof data107 == "number" && (!(data107 % 1) && !isNaN(data107)) && isFinite(data107)) && data107 !== null) {
            const err231 = { instancePath: instancePath + "/adapters/count", schemaPath: "#/properties/adapters/properties/count/type", keyword: "type", params: { type: schema50.properties.adapters.properties.count.type }, message: "must be integer,null" };
            if (vErrors === null) {
              vErrors = [err231];
            } else {
              vErrors.push(err231);
            }
            errors++;
          }
        }
        if (data106.names !== void 0) {
          let data108 = data106.names;
          if (!Array.isArray(data108) && data108 !== null) {
            const err232 = { instancePath: instancePath + "/adapters/names", schemaPath: "#/properties/adapters/properties/names/type", keyword: "type", params: { type: schema50.properties.adapters.properties.names.type }, message: "must be array,null" };
            if (vErrors === null) {
              vErrors = [err232];
            } else {
              vErrors.push(err232);
            }
            errors++;
          }
          if (Array.isArray(data108)) {
            const len4 = data108.length;
            for (let i4 = 0; i4 < len4; i4++) {
              if (typeof data108[i4] !== "string") {
                const err233 = { instancePath: instancePath + "/adapters/names/" + i4, schemaPath: "#/properties/adapters/properties/names/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                  vErrors = [err233];
                } else {
                  vErrors.push(err233);
                }
                errors++;
              }
            }
          }
        }
        if (data106.ranks !== void 0) {
          let data110 = data106.ranks;
          if (!Array.isArray(data110) && data110 !== null) {
            const err234 = { instancePath: instancePath + "/adapters/ranks", schemaPath: "#/properties/adapters/properties/ranks/type", keyword: "type", params: { type: schema50.properties.adapters.properties.ranks.type }, message: "must be array,null" };
            if (vErrors === null) {
              vErrors = [err234];
            } else {
              vErrors.push(err234);
            }
            errors++;
          }
          if (Array.isArray(data110)) {
            const len5 = data110.length;
            for (let i5 = 0; i5 < len5; i5++) {
              let data111 = data110[i5];
              if (!(typeof data111 == "number" && (!(data111 % 1) && !isNaN(data111)) && isFinite(data111)) && data111 !== null) {
                const err235 = { instancePath: instancePath + "/adapters/ranks/" + i5, schemaPath: "#/properties/adapters/properties/ranks/items/type", keyword: "type", params: { type: schema50.properties.adapters.properties.ranks.items.type }, message: "must be integer,null" };
                if (vErrors === null) {
                  vErrors = [err235];
                } else {
                  vErrors.push(err235);
                }
                errors++;
              }
            }
          }
        }
      } else {
        const err236 = { instancePath: instancePath + "/adapters", schemaPath: "#/properties/adapters/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        if (vErrors === null) {
          vErrors = [err236];
        } else {
          vErrors.push(err236);
        }
        errors++;
      }
    }
    if (data.selection !== void 0) {
      let data112 = data.selection;
      if (data112 && typeof data112 == "object" && !Array.isArray(data112)) {
        if (data112.tied === void 0) {
          const err237 = { instancePath: instancePath + "/selection", schemaPath: "#/properties/selection/required", keyword: "required", params: { missingProperty: "tied" }, message: "must have required property 'tied'" };
          if (vErrors === null) {
            vErrors = [err237];
          } else {
            vErrors.push(err237);
          }
          errors++;
        }
        if (data112.tied_ids === void 0) {
          const err238 = { instancePath: instancePath + "/selection", schemaPath: "#/properties/selection/required", keyword: "required", params: { missingProperty: "tied_ids" }, message: "must have required property 'tied_ids'" };
          if (vErrors === null) {
            vErrors = [err238];
          } else {
            vErrors.push(err238);
          }
          errors++;
        }
        if (data112.tied_variants === void 0) {
          const err239 = { instancePath: instancePath + "/selection", schemaPath: "#/properties/selection/required", keyword: "required", params: { missingProperty: "tied_variants" }, message: "must have required property 'tied_variants'" };
          if (vErrors === null) {
            vErrors = [err239];
          } else {
            vErrors.push(err239);
          }
          errors++;
        }
        if (data112.alike_ids === void 0) {
          const err240 = { instancePath: instancePath + "/selection", schemaPath: "#/properties/selection/required", keyword: "required", params: { missingProperty: "alike_ids" }, message: "must have required property 'alike_ids'" };
          if (vErrors === null) {
            vErrors = [err240];
          } else {
            vErrors.push(err240);
          }
          errors++;
        }
        if (data112.alike_variants === void 0) {
          const err241 = { instancePath: instancePath + "/selection", schemaPath: "#/properties/selection/required", keyword: "required", params: { missingProperty: "alike_variants" }, message: "must have required property 'alike_variants'" };
          if (vErrors === null) {
            vErrors = [err241];
          } else {
            vErrors.push(err241);
          }
          errors++;
        }
        if (data112.runner_up === void 0) {
          const err242 = { instancePath: instancePath + "/selection", schemaPath: "#/properties/selection/required", keyword: "required", params: { missingProperty: "runner_up" }, message: "must have required property 'runner_up'" };
          if (vErrors === null) {
            vErrors = [err242];
          } else {
            vErrors.push(err242);
          }
          errors++;
        }
        if (data112.larger === void 0) {
          const err243 = { instancePath: instancePath + "/selection", schemaPath: "#/properties/selection/required", keyword: "required", params: { missingProperty: "larger" }, message: "must have required property 'larger'" };
          if (vErrors === null) {
            vErrors = [err243];
          } else {
            vErrors.push(err243);
          }
          errors++;
        }
        for (const key12 in data112) {
          if (!(key12 === "tied" || key12 === "tied_ids" || key12 === "runner_up" || key12 === "tied_variants" || key12 === "alike_ids" || key12 === "alike_variants" || key12 === "larger")) {
            const err244 = { instancePath: instancePath + "/selection", schemaPath: "#/properties/selection/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key12 }, message: "must NOT have additional properties" };
            if (vErrors === null) {
              vErrors = [err244];
            } else {
              vErrors.push(err244);
            }
            errors++;
          }
        }
        if (data112.tied !== void 0) {
          let data113 = data112.tied;
          if (!(typeof data113 == "number" && (!(data113 % 1) && !isNaN(data113)) && isFinite(data113))) {
            const err245 = { instancePath: instancePath + "/selection/tied", schemaPath: "#/properties/selection/properties/tied/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
            if (vErrors === null) {
              vErrors = [err245];
            } else {
              vErrors.push(err245);
            }
            errors++;
          }
        }
        if (data112.tied_ids !== void 0) {
          let data114 = data112.tied_ids;
          if (Array.isArray(data114)) {
            const len6 = data114.length;
            for (let i6 = 0; i6 < len6; i6++) {
              if (typeof data114[i6] !== "string") {
                const err246 = { instancePath: instancePath + "/selection/tied_ids/" + i6, schemaPath: "#/properties/selection/properties/tied_ids/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                  vErrors = [err246];
                } else {
                  vErrors.push(err246);
                }
                errors++;
              }
            }
          } else {
            const err247 = { instancePath: instancePath + "/selection/tied_ids", schemaPath: "#/properties/selection/properties/tied_ids/type", keyword: "type", params: { type: "array" }, message: "must be array" };
            if (vErrors === null) {
              vErrors = [err247];
            } else {
              vErrors.push(err247);
            }
            errors++;
          }
        }
        if (data112.runner_up !== void 0) {
          let data116 = data112.runner_up;
          if (typeof data116 !== "string" && data116 !== null) {
            const err248 = { instancePath: instancePath + "/selection/runner_up", schemaPath: "#/properties/selection/properties/runner_up/type", keyword: "type", params: { type: schema50.properties.selection.properties.runner_up.type }, message: "must be string,null" };
            if (vErrors === null) {
              vErrors = [err248];
            } else {
              vErrors.push(err248);
            }
            errors++;
          }
        }
        if (data112.tied_variants !== void 0) {
          let data117 = data112.tied_variants;
          if (!(typeof data117 == "number" && (!(data117 % 1) && !isNaN(data117)) && isFinite(data117))) {
            const err249 = { instancePath: instancePath + "/selection/tied_variants", schemaPath: "#/properties/selection/properties/tied_variants/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
            if (vErrors === null) {
              vErrors = [err249];
            } else {
              vErrors.push(err249);
            }
            errors++;
          }
        }
        if (data112.alike_ids !== void 0) {
          let data118 = data112.alike_ids;
          if (Array.isArray(data118)) {
            const len7 = data118.length;
            for (let i7 = 0; i7 < len7; i7++) {
              if (typeof data118[i7] !== "string") {
                const err250 = { instancePath: instancePath + "/selection/alike_ids/" + i7, schemaPath: "#/properties/selection/properties/alike_ids/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                  vErrors = [err250];
                } else {
                  vErrors.push(err250);
                }
                errors++;
              }
            }
          } else {
            const err251 = { instancePath: instancePath + "/selection/alike_ids", schemaPath: "#/properties/selection/properties/alike_ids/type", keyword: "type", params: { type: "array" }, message: "must be array" };
            if (vErrors === null) {
              vErrors = [err251];
            } else {
              vErrors.push(err251);
            }
            errors++;
          }
        }
        if (data112.alike_variants !== void 0) {
          let data120 = data112.alike_variants;
          if (!(typeof data120 == "number" && (!(data120 % 1) && !isNaN(data120)) && isFinite(data120))) {
            const err252 = { instancePath: instancePath + "/selection/alike_variants", schemaPath: "#/properties/selection/properties/alike_variants/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
            if (vErrors === null) {
              vErrors = [err252];
            } else {
              vErrors.push(err252);
            }
            errors++;
          }
        }
        if (data112.larger !== void 0) {
          let data121 = data112.larger;
          if (typeof data121 !== "string" && data121 !== null) {
            const err253 = { instancePath: instancePath + "/selection/larger", schemaPath: "#/properties/selection/properties/larger/type", keyword: "type", params: { type: schema50.properties.selection.properties.larger.type }, message: "must be string,null" };
            if (vErrors === null) {
              vErrors = [err253];
            } else {
              vErrors.push(err253);
            }
            errors++;
          }
        }
      } else {
        const err254 = { instancePath: instancePath + "/selection", schemaPath: "#/properties/selection/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        if (vErrors === null) {
          vErrors = [err254];
        } else {
          vErrors.push(err254);
        }
        errors++;
      }
    }
  } else {
    const err255 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    if (vErrors === null) {
      vErrors = [err255];
    } else {
      vErrors.push(err255);
    }
    errors++;
  }
  validate29.errors = vErrors;
  return errors === 0;
}
validate29.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
var validateFlags = validate30;
var func11 = require_ucs2length().default;
var pattern24 = new RegExp("^[A-Za-z0-9][A-Za-z0-9-]*$", "u");
var schema52 = { "type": "object", "required": ["kind"], "additionalProperties": false, "properties": { "kind": { "$ref": "#/$defs/details/properties/kind" }, "type": { "$ref": "#/$defs/details/properties/type" }, "of": { "$ref": "#/$defs/details/properties/of" }, "choices": { "$ref": "#/$defs/details/properties/choices" }, "default": { "$ref": "#/$defs/details/properties/default" }, "mayBeEmpty": { "$ref": "#/$defs/details/properties/mayBeEmpty" }, "aliases": { "$ref": "#/$defs/details/properties/aliases" }, "deprecated": { "$ref": "#/$defs/details/properties/deprecated" }, "suggested": { "type": "array", "items": { "type": "string" } }, "dotted": { "type": "boolean" }, "required": { "type": "boolean" }, "positional": { "type": "boolean" }, "in": { "type": "array", "items": { "type": "array", "items": { "type": "integer", "minimum": 0 }, "minItems": 2, "maxItems": 2 } }, "variants": { "type": "array", "items": { "$ref": "#/$defs/variant" } } } };
var schema53 = { "type": "string", "enum": ["flag", "boolean", "value", "list", "append", "help"] };
var schema54 = { "type": ["string", "null"], "enum": ["string", "integer", "human-integer", "human-integer-or-auto", "number", "boolean", "json", "json-list", "string-or-json", "nullable-string", "lora-module", "lora-path", "prompt-adapter", "other", null] };
var schema55 = { "type": ["string", "null"] };
var schema56 = { "type": ["array", "null"], "items": { "type": ["string", "number", "boolean", "null"] } };
var schema58 = { "type": ["boolean", "null"] };
var schema59 = { "type": ["array", "null"], "items": { "type": "string", "pattern": "^--?[A-Za-z0-9]" } };
var schema60 = { "type": ["boolean", "null"] };
var pattern25 = new RegExp("^--?[A-Za-z0-9]", "u");
var schema62 = { "type": "object", "additionalProperties": false, "properties": { "kind": { "type": "string", "enum": ["flag", "boolean", "value", "list", "append", "help"] }, "type": { "type": ["string", "null"], "enum": ["string", "integer", "human-integer", "human-integer-or-auto", "number", "boolean", "json", "json-list", "string-or-json", "nullable-string", "lora-module", "lora-path", "prompt-adapter", "other", null] }, "of": { "type": ["string", "null"] }, "choices": { "type": ["array", "null"], "items": { "type": ["string", "number", "boolean", "null"] } }, "default": {}, "mayBeEmpty": { "type": ["boolean", "null"] }, "aliases": { "type": ["array", "null"], "items": { "type": "string", "pattern": "^--?[A-Za-z0-9]" } }, "deprecated": { "type": ["boolean", "null"] } } };
function validate32(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate32.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.in === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "in" }, message: "must have required property 'in'" };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.is === void 0) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "is" }, message: "must have required property 'is'" };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "in" || key0 === "is")) {
        const err2 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
        if (vErrors === null) {
          vErrors = [err2];
        } else {
          vErrors.push(err2);
        }
        errors++;
      }
    }
    if (data.in !== void 0) {
      let data0 = data.in;
      if (Array.isArray(data0)) {
        const len0 = data0.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data1 = data0[i0];
          if (Array.isArray(data1)) {
            if (data1.length > 2) {
              const err3 = { instancePath: instancePath + "/in/" + i0, schemaPath: "#/properties/in/items/maxItems", keyword: "maxItems", params: { limit: 2 }, message: "must NOT have more than 2 items" };
              if (vErrors === null) {
                vErrors = [err3];
              } else {
                vErrors.push(err3);
              }
              errors++;
            }
            if (data1.length < 2) {
              const err4 = { instancePath: instancePath + "/in/" + i0, schemaPath: "#/properties/in/items/minItems", keyword: "minItems", params: { limit: 2 }, message: "must NOT have fewer than 2 items" };
              if (vErrors === null) {
                vErrors = [err4];
              } else {
                vErrors.push(err4);
              }
              errors++;
            }
            const len1 = data1.length;
            for (let i1 = 0; i1 < len1; i1++) {
              let data2 = data1[i1];
              if (!(typeof data2 == "number" && (!(data2 % 1) && !isNaN(data2)) && isFinite(data2))) {
                const err5 = { instancePath: instancePath + "/in/" + i0 + "/" + i1, schemaPath: "#/properties/in/items/items/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
                if (vErrors === null) {
                  vErrors = [err5];
                } else {
                  vErrors.push(err5);
                }
                errors++;
              }
              if (typeof data2 == "number" && isFinite(data2)) {
                if (data2 < 0 || isNaN(data2)) {
                  const err6 = { instancePath: instancePath + "/in/" + i0 + "/" + i1, schemaPath: "#/properties/in/items/items/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
                  if (vErrors === null) {
                    vErrors = [err6];
                  } else {
                    vErrors.push(err6);
                  }
                  errors++;
                }
              }
            }
          } else {
            const err7 = { instancePath: instancePath + "/in/" + i0, schemaPath: "#/properties/in/items/type", keyword: "type", params: { type: "array" }, message: "must be array" };
            if (vErrors === null) {
              vErrors = [err7];
            } else {
              vErrors.push(err7);
            }
            errors++;
          }
        }
      } else {
        const err8 = { instancePath: instancePath + "/in", schemaPath: "#/properties/in/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        if (vErrors === null) {
          vErrors = [err8];
        } else {
          vErrors.push(err8);
        }
        errors++;
      }
    }
    if (data.is !== void 0) {
      let data3 = data.is;
      if (data3 && typeof data3 == "object" && !Array.isArray(data3)) {
        for (const key1 in data3) {
          if (!(key1 === "kind" || key1 === "type" || key1 === "of" || key1 === "choices" || key1 === "default" || key1 === "mayBeEmpty" || key1 === "aliases" || key1 === "deprecated")) {
            const err9 = { instancePath: instancePath + "/is", schemaPath: "#/$defs/details/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 }, message: "must NOT have additional properties" };
            if (vErrors === null) {
              vErrors = [err9];
            } else {
              vErrors.push(err9);
            }
            errors++;
          }
        }
        if (data3.kind !== void 0) {
          let data4 = data3.kind;
          if (typeof data4 !== "string") {
            const err10 = { instancePath: instancePath + "/is/kind", schemaPath: "#/$defs/details/properties/kind/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err10];
            } else {
              vErrors.push(err10);
            }
            errors++;
          }
          if (!(data4 === "flag" || data4 === "boolean" || data4 === "value" || data4 === "list" || data4 === "append" || data4 === "help")) {
            const err11 = { instancePath: instancePath + "/is/kind", schemaPath: "#/$defs/details/properties/kind/enum", keyword: "enum", params: { allowedValues: schema62.properties.kind.enum }, message: "must be equal to one of the allowed values" };
            if (vErrors === null) {
              vErrors = [err11];
            } else {
              vErrors.push(err11);
            }
            errors++;
          }
        }
        if (data3.type !== void 0) {
          let data5 = data3.type;
          if (typeof data5 !== "string" && data5 !== null) {
            const err12 = { instancePath: instancePath + "/is/type", schemaPath: "#/$defs/details/properties/type/type", keyword: "type", params: { type: schema62.properties.type.type }, message: "must be string,null" };
            if (vErrors === null) {
              vErrors = [err12];
            } else {
              vErrors.push(err12);
            }
            errors++;
          }
          if (!(data5 === "string" || data5 === "integer" || data5 === "human-integer" || data5 === "human-integer-or-auto" || data5 === "number" || data5 === "boolean" || data5 === "json" || data5 === "json-list" || data5 === "string-or-json" || data5 === "nullable-string" || data5 === "lora-module" || data5 === "lora-path" || data5 === "prompt-adapter" || data5 === "other" || data5 === null)) {
            const err13 = { instancePath: instancePath + "/is/type", schemaPath: "#/$defs/details/properties/type/enum", keyword: "enum", params: { allowedValues: schema62.properties.type.enum }, message: "must be equal to one of the allowed values" };
            if (vErrors === null) {
              vErrors = [err13];
            } else {
              vErrors.push(err13);
            }
            errors++;
          }
        }
        if (data3.of !== void 0) {
          let data6 = data3.of;
          if (typeof data6 !== "string" && data6 !== null) {
            const err14 = { instancePath: instancePath + "/is/of", schemaPath: "#/$defs/details/properties/of/type", keyword: "type", params: { type: schema62.properties.of.type }, message: "must be string,null" };
            if (vErrors === null) {
              vErrors = [err14];
            } else {
              vErrors.push(err14);
            }
            errors++;
          }
        }
        if (data3.choices !== void 0) {
          let data7 = data3.choices;
          if (!Array.isArray(data7) && data7 !== null) {
            const err15 = { instancePath: instancePath + "/is/choices", schemaPath: "#/$defs/details/properties/choices/type", keyword: "type", params: { type: schema62.properties.choices.type }, message: "must be array,null" };
            if (vErrors === null) {
              vErrors = [err15];
            } else {
              vErrors.push(err15);
            }
            errors++;
          }
          if (Array.isArray(data7)) {
            const len2 = data7.length;
            for (let i2 = 0; i2 < len2; i2++) {
              let data8 = data7[i2];
              if (typeof data8 !== "string" && !(typeof data8 == "number" && isFinite(data8)) && typeof data8 !== "boolean" && data8 !== null) {
                const err16 = { instancePath: instancePath + "/is/choices/" + i2, schemaPath: "#/$defs/details/properties/choices/items/type", keyword: "type", params: { type: schema62.properties.choices.items.type }, message: "must be string,number,boolean,null" };
                if (vErrors === null) {
                  vErrors = [err16];
                } else {
                  vErrors.push(err16);
                }
                errors++;
              }
            }
          }
        }
        if (data3.mayBeEmpty !== void 0) {
          let data9 = data3.mayBeEmpty;
          if (typeof data9 !== "boolean" && data9 !== null) {
            const err17 = { instancePath: instancePath + "/is/mayBeEmpty", schemaPath: "#/$defs/details/properties/mayBeEmpty/type", keyword: "type", params: { type: schema62.properties.mayBeEmpty.type }, message: "must be boolean,null" };
            if (vErrors === null) {
              vErrors = [err17];
            } else {
              vErrors.push(err17);
            }
            errors++;
          }
        }
        if (data3.aliases !== void 0) {
          let data10 = data3.aliases;
          if (!Array.isArray(data10) && data10 !== null) {
            const err18 = { instancePath: instancePath + "/is/aliases", schemaPath: "#/$defs/details/properties/aliases/type", keyword: "type", params: { type: schema62.properties.aliases.type }, message: "must be array,null" };
            if (vErrors === null) {
              vErrors = [err18];
            } else {
              vErrors.push(err18);
            }
            errors++;
          }
          if (Array.isArray(data10)) {
            const len3 = data10.length;
            for (let i3 = 0; i3 < len3; i3++) {
              let data11 = data10[i3];
              if (typeof data11 === "string") {
                if (!pattern25.test(data11)) {
                  const err19 = { instancePath: instancePath + "/is/aliases/" + i3, schemaPath: "#/$defs/details/properties/aliases/items/pattern", keyword: "pattern", params: { pattern: "^--?[A-Za-z0-9]" }, message: 'must match pattern "^--?[A-Za-z0-9]"' };
                  if (vErrors === null) {
                    vErrors = [err19];
                  } else {
                    vErrors.push(err19);
                  }
                  errors++;
                }
              } else {
                const err20 = { instancePath: instancePath + "/is/aliases/" + i3, schemaPath: "#/$defs/details/properties/aliases/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                  vErrors = [err20];
                } else {
                  vErrors.push(err20);
                }
                errors++;
              }
            }
          }
        }
        if (data3.deprecated !== void 0) {
          let data12 = data3.deprecated;
          if (typeof data12 !== "boolean" && data12 !== null) {
            const err21 = { instancePath: instancePath + "/is/deprecated", schemaPath: "#/$defs/details/properties/deprecated/type", keyword: "type", params: { type: schema62.properties.deprecated.type }, message: "must be boolean,null" };
            if (vErrors === null) {
              vErrors = [err21];
            } else {
              vErrors.push(err21);
            }
            errors++;
          }
        }
      } else {
        const err22 = { instancePath: instancePath + "/is", schemaPath: "#/$defs/details/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        if (vErrors === null) {
          vErrors = [err22];
        } else {
          vErrors.push(err22);
        }
        errors++;
      }
    }
  } else {
    const err23 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    if (vErrors === null) {
      vErrors = [err23];
    } else {
      vErrors.push(err23);
    }
    errors++;
  }
  validate32.errors = vErrors;
  return errors === 0;
}
validate32.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
function validate31(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate31.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.kind === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "kind" }, message: "must have required property 'kind'" };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!func1.call(schema52.properties, key0)) {
        const err1 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
        if (vErrors === null) {
          vErrors = [err1];
        } else {
          vErrors.push(err1);
        }
        errors++;
      }
    }
    if (data.kind !== void 0) {
      let data0 = data.kind;
      if (typeof data0 !== "string") {
        const err2 = { instancePath: instancePath + "/kind", schemaPath: "#/$defs/details/properties/kind/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err2];
        } else {
          vErrors.push(err2);
        }
        errors++;
      }
      if (!(data0 === "flag" || data0 === "boolean" || data0 === "value" || data0 === "list" || data0 === "append" || data0 === "help")) {
        const err3 = { instancePath: instancePath + "/kind", schemaPath: "#/$defs/details/properties/kind/enum", keyword: "enum", params: { allowedValues: schema53.enum }, message: "must be equal to one of the allowed values" };
        if (vErrors === null) {
          vErrors = [err3];
        } else {
          vErrors.push(err3);
        }
        errors++;
      }
    }
    if (data.type !== void 0) {
      let data1 = data.type;
      if (typeof data1 !== "string" && data1 !== null) {
        const err4 = { instancePath: instancePath + "/type", schemaPath: "#/$defs/details/properties/type/type", keyword: "type", params: { type: schema54.type }, message: "must be string,null" };
        if (vErrors === null) {
          vErrors = [err4];
        } else {
          vErrors.push(err4);
        }
        errors++;
      }
      if (!(data1 === "string" || data1 === "integer" || data1 === "human-integer" || data1 === "human-integer-or-auto" || data1 === "number" || data1 === "boolean" || data1 === "json" || data1 === "json-list" || data1 === "string-or-json" || data1 === "nullable-string" || data1 === "lora-module" || data1 === "lora-path" || data1 === "prompt-adapter" || data1 === "other" || data1 === null)) {
        const err5 = { instancePath: instancePath + "/type", schemaPath: "#/$defs/details/properties/type/enum", keyword: "enum", params: { allowedValues: schema54.enum }, message: "must be equal to one of the allowed values" };
        if (vErrors === null) {
          vErrors = [err5];
        } else {
          vErrors.push(err5);
        }
        errors++;
      }
    }
    if (data.of !== void 0) {
      let data2 = data.of;
      if (typeof data2 !== "string" && data2 !== null) {
        const err6 = { instancePath: instancePath + "/of", schemaPath: "#/$defs/details/properties/of/type", keyword: "type", params: { type: schema55.type }, message: "must be string,null" };
        if (vErrors === null) {
          vErrors = [err6];
        } else {
          vErrors.push(err6);
        }
        errors++;
      }
    }
    if (data.choices !== void 0) {
      let data3 = data.choices;
      if (!Array.isArray(data3) && data3 !== null) {
        const err7 = { instancePath: instancePath + "/choices", schemaPath: "#/$defs/details/properties/choices/type", keyword: "type", params: { type: schema56.type }, message: "must be array,null" };
        if (vErrors === null) {
          vErrors = [err7];
        } else {
          vErrors.push(err7);
        }
        errors++;
      }
      if (Array.isArray(data3)) {
        const len0 = data3.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data4 = data3[i0];
          if (typeof data4 !== "string" && !(typeof data4 == "number" && isFinite(data4)) && typeof data4 !== "boolean" && data4 !== null) {
            const err8 = { instancePath: instancePath + "/choices/" + i0, schemaPath: "#/$defs/details/properties/choices/items/type", keyword: "type", params: { type: schema56.items.type }, message: "must be string,number,boolean,null" };
            if (vErrors === null) {
              vErrors = [err8];
            } else {
              vErrors.push(err8);
            }
            errors++;
          }
        }
      }
    }
    if (data.mayBeEmpty !== void 0) {
      let data6 = data.mayBeEmpty;
      if (typeof data6 !== "boolean" && data6 !== null) {
        const err9 = { instancePath: instancePath + "/mayBeEmpty", schemaPath: "#/$defs/details/properties/mayBeEmpty/type", keyword: "type", params: { type: schema58.type }, message: "must be boolean,null" };
        if (vErrors === null) {
          vErrors = [err9];
        } else {
          vErrors.push(err9);
        }
        errors++;
      }
    }
    if (data.aliases !== void 0) {
      let data7 = data.aliases;
      if (!Array.isArray(data7) && data7 !== null) {
        const err10 = { instancePath: instancePath + "/aliases", schemaPath: "#/$defs/details/properties/aliases/type", keyword: "type", params: { type: schema59.type }, message: "must be array,null" };
        if (vErrors === null) {
          vErrors = [err10];
        } else {
          vErrors.push(err10);
        }
        errors++;
      }
      if (Array.isArray(data7)) {
        const len1 = data7.length;
        for (let i1 = 0; i1 < len1; i1++) {
          let data8 = data7[i1];
          if (typeof data8 === "string") {
            if (!pattern25.test(data8)) {
              const err11 = { instancePath: instancePath + "/aliases/" + i1, schemaPath: "#/$defs/details/properties/aliases/items/pattern", keyword: "pattern", params: { pattern: "^--?[A-Za-z0-9]" }, message: 'must match pattern "^--?[A-Za-z0-9]"' };
              if (vErrors === null) {
                vErrors = [err11];
              } else {
                vErrors.push(err11);
              }
              errors++;
            }
          } else {
            const err12 = { instancePath: instancePath + "/aliases/" + i1, schemaPath: "#/$defs/details/properties/aliases/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err12];
            } else {
              vErrors.push(err12);
            }
            errors++;
          }
        }
      }
    }
    if (data.deprecated !== void 0) {
      let data9 = data.deprecated;
      if (typeof data9 !== "boolean" && data9 !== null) {
        const err13 = { instancePath: instancePath + "/deprecated", schemaPath: "#/$defs/details/properties/deprecated/type", keyword: "type", params: { type: schema60.type }, message: "must be boolean,null" };
        if (vErrors === null) {
          vErrors = [err13];
        } else {
          vErrors.push(err13);
        }
        errors++;
      }
    }
    if (data.suggested !== void 0) {
      let data10 = data.suggested;
      if (Array.isArray(data10)) {
        const len2 = data10.length;
        for (let i2 = 0; i2 < len2; i2++) {
          if (typeof data10[i2] !== "string") {
            const err14 = { instancePath: instancePath + "/suggested/" + i2, schemaPath: "#/properties/suggested/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err14];
            } else {
              vErrors.push(err14);
            }
            errors++;
          }
        }
      } else {
        const err15 = { instancePath: instancePath + "/suggested", schemaPath: "#/properties/suggested/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        if (vErrors === null) {
          vErrors = [err15];
        } else {
          vErrors.push(err15);
        }
        errors++;
      }
    }
    if (data.dotted !== void 0) {
      if (typeof data.dotted !== "boolean") {
        const err16 = { instancePath: instancePath + "/dotted", schemaPath: "#/properties/dotted/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
        if (vErrors === null) {
          vErrors = [err16];
        } else {
          vErrors.push(err16);
        }
        errors++;
      }
    }
    if (data.required !== void 0) {
      if (typeof data.required !== "boolean") {
        const err17 = { instancePath: instancePath + "/required", schemaPath: "#/properties/required/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
        if (vErrors === null) {
          vErrors = [err17];
        } else {
          vErrors.push(err17);
        }
        errors++;
      }
    }
    if (data.positional !== void 0) {
      if (typeof data.positional !== "boolean") {
        const err18 = { instancePath: instancePath + "/positional", schemaPath: "#/properties/positional/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
        if (vErrors === null) {
          vErrors = [err18];
        } else {
          vErrors.push(err18);
        }
        errors++;
      }
    }
    if (data.in !== void 0) {
      let data15 = data.in;
      if (Array.isArray(data15)) {
        const len3 = data15.length;
        for (let i3 = 0; i3 < len3; i3++) {
          let data16 = data15[i3];
          if (Array.isArray(data16)) {
            if (data16.length > 2) {
              const err19 = { instancePath: instancePath + "/in/" + i3, schemaPath: "#/properties/in/items/maxItems", keyword: "maxItems", params: { limit: 2 }, message: "must NOT have more than 2 items" };
              if (vErrors === null) {
                vErrors = [err19];
              } else {
                vErrors.push(err19);
              }
              errors++;
            }
            if (data16.length < 2) {
              const err20 = { instancePath: instancePath + "/in/" + i3, schemaPath: "#/properties/in/items/minItems", keyword: "minItems", params: { limit: 2 }, message: "must NOT have fewer than 2 items" };
              if (vErrors === null) {
                vErrors = [err20];
              } else {
                vErrors.push(err20);
              }
              errors++;
            }
            const len4 = data16.length;
            for (let i4 = 0; i4 < len4; i4++) {
              let data17 = data16[i4];
              if (!(typeof data17 == "number" && (!(data17 % 1) && !isNaN(data17)) && isFinite(data17))) {
                const err21 = { instancePath: instancePath + "/in/" + i3 + "/" + i4, schemaPath: "#/properties/in/items/items/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
                if (vErrors === null) {
                  vErrors = [err21];
                } else {
                  vErrors.push(err21);
                }
                errors++;
              }
              if (typeof data17 == "number" && isFinite(data17)) {
                if (data17 < 0 || isNaN(data17)) {
                  const err22 = { instancePath: instancePath + "/in/" + i3 + "/" + i4, schemaPath: "#/properties/in/items/items/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
                  if (vErrors === null) {
                    vErrors = [err22];
                  } else {
                    vErrors.push(err22);
                  }
                  errors++;
                }
              }
            }
          } else {
            const err23 = { instancePath: instancePath + "/in/" + i3, schemaPath: "#/properties/in/items/type", keyword: "type", params: { type: "array" }, message: "must be array" };
            if (vErrors === null) {
              vErrors = [err23];
            } else {
              vErrors.push(err23);
            }
            errors++;
          }
        }
      } else {
        const err24 = { instancePath: instancePath + "/in", schemaPath: "#/properties/in/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        if (vErrors === null) {
          vErrors = [err24];
        } else {
          vErrors.push(err24);
        }
        errors++;
      }
    }
    if (data.variants !== void 0) {
      let data18 = data.variants;
      if (Array.isArray(data18)) {
        const len5 = data18.length;
        for (let i5 = 0; i5 < len5; i5++) {
          if (!validate32(data18[i5], { instancePath: instancePath + "/variants/" + i5, parentData: data18, parentDataProperty: i5, rootData, dynamicAnchors })) {
            vErrors = vErrors === null ? validate32.errors : vErrors.concat(validate32.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err25 = { instancePath: instancePath + "/variants", schemaPath: "#/properties/variants/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        if (vErrors === null) {
          vErrors = [err25];
        } else {
          vErrors.push(err25);
        }
        errors++;
      }
    }
  } else {
    const err26 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    if (vErrors === null) {
      vErrors = [err26];
    } else {
      vErrors.push(err26);
    }
    errors++;
  }
  validate31.errors = vErrors;
  return errors === 0;
}
validate31.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
function validate30(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate30.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.engine === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "engine" }, message: "must have required property 'engine'" };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.versions === void 0) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "versions" }, message: "must have required property 'versions'" };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    if (data.reference === void 0) {
      const err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "reference" }, message: "must have required property 'reference'" };
      if (vErrors === null) {
        vErrors = [err2];
      } else {
        vErrors.push(err2);
      }
      errors++;
    }
    if (data.options === void 0) {
      const err3 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "options" }, message: "must have required property 'options'" };
      if (vErrors === null) {
        vErrors = [err3];
      } else {
        vErrors.push(err3);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "$schema" || key0 === "engine" || key0 === "versions" || key0 === "reference" || key0 === "options")) {
        const err4 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
        if (vErrors === null) {
          vErrors = [err4];
        } else {
          vErrors.push(err4);
        }
        errors++;
      }
    }
    if (data.$schema !== void 0) {
      if (typeof data.$schema !== "string") {
        const err5 = { instancePath: instancePath + "/$schema", schemaPath: "#/properties/%24schema/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err5];
        } else {
          vErrors.push(err5);
        }
        errors++;
      }
    }
    if (data.engine !== void 0) {
      if (typeof data.engine !== "string") {
        const err6 = { instancePath: instancePath + "/engine", schemaPath: "#/properties/engine/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err6];
        } else {
          vErrors.push(err6);
        }
        errors++;
      }
    }
    if (data.versions !== void 0) {
      let data2 = data.versions;
      if (Array.isArray(data2)) {
        if (data2.length < 1) {
          const err7 = { instancePath: instancePath + "/versions", schemaPath: "#/properties/versions/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" };
          if (vErrors === null) {
            vErrors = [err7];
          } else {
            vErrors.push(err7);
          }
          errors++;
        }
        const len0 = data2.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data3 = data2[i0];
          if (typeof data3 === "string") {
            if (func11(data3) < 1) {
              const err8 = { instancePath: instancePath + "/versions/" + i0, schemaPath: "#/properties/versions/items/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
              if (vErrors === null) {
                vErrors = [err8];
              } else {
                vErrors.push(err8);
              }
              errors++;
            }
          } else {
            const err9 = { instancePath: instancePath + "/versions/" + i0, schemaPath: "#/properties/versions/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err9];
            } else {
              vErrors.push(err9);
            }
            errors++;
          }
        }
        let i1 = data2.length;
        let j0;
        if (i1 > 1) {
          const indices0 = {};
          for (; i1--; ) {
            let item0 = data2[i1];
            if (typeof item0 !== "string") {
              continue;
            }
            if (typeof indices0[item0] == "number") {
              j0 = indices0[item0];
              const err10 = { instancePath: instancePath + "/versions", schemaPath: "#/properties/versions/uniqueItems", keyword: "uniqueItems", params: { i: i1, j: j0 }, message: "must NOT have duplicate items (items ## " + j0 + " and " + i1 + " are identical)" };
              if (vErrors === null) {
                vErrors = [err10];
              } else {
                vErrors.push(err10);
              }
              errors++;
              break;
            }
            indices0[item0] = i1;
          }
        }
      } else {
        const err11 = { instancePath: instancePath + "/versions", schemaPath: "#/properties/versions/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        if (vErrors === null) {
          vErrors = [err11];
        } else {
          vErrors.push(err11);
        }
        errors++;
      }
    }
    if (data.reference !== void 0) {
      if (typeof data.reference !== "string") {
        const err12 = { instancePath: instancePath + "/reference", schemaPath: "#/properties/reference/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err12];
        } else {
          vErrors.push(err12);
        }
        errors++;
      }
    }
    if (data.options !== void 0) {
      let data5 = data.options;
      if (data5 && typeof data5 == "object" && !Array.isArray(data5)) {
        for (const key1 in data5) {
          const _errs14 = errors;
          if (typeof key1 === "string") {
            if (!pattern24.test(key1)) {
              const err13 = { instancePath: instancePath + "/options", schemaPath: "#/properties/options/propertyNames/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z0-9][A-Za-z0-9-]*$" }, message: 'must match pattern "^[A-Za-z0-9][A-Za-z0-9-]*$"', propertyName: key1 };
              if (vErrors === null) {
                vErrors = [err13];
              } else {
                vErrors.push(err13);
              }
              errors++;
            }
          }
          var valid4 = _errs14 === errors;
          if (!valid4) {
            const err14 = { instancePath: instancePath + "/options", schemaPath: "#/properties/options/propertyNames", keyword: "propertyNames", params: { propertyName: key1 }, message: "property name must be valid" };
            if (vErrors === null) {
              vErrors = [err14];
            } else {
              vErrors.push(err14);
            }
            errors++;
          }
        }
        for (const key2 in data5) {
          if (!validate31(data5[key2], { instancePath: instancePath + "/options/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: data5, parentDataProperty: key2, rootData, dynamicAnchors })) {
            vErrors = vErrors === null ? validate31.errors : vErrors.concat(validate31.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err15 = { instancePath: instancePath + "/options", schemaPath: "#/properties/options/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        if (vErrors === null) {
          vErrors = [err15];
        } else {
          vErrors.push(err15);
        }
        errors++;
      }
    }
  } else {
    const err16 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    if (vErrors === null) {
      vErrors = [err16];
    } else {
      vErrors.push(err16);
    }
    errors++;
  }
  validate30.errors = vErrors;
  return errors === 0;
}
validate30.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
var validateModelCard = validate35;
var schema63 = { "$schema": "https://json-schema.org/draft/2020-12/schema", "$id": "https://aim.dev/schemas/model-card.schema.json", "type": "object", "additionalProperties": false, "required": ["canonicalName", "title", "publisher", "license", "source", "hfTokenRequired", "description", "tags", "variants", "recommendedDeployments"], "properties": { "canonicalName": { "$ref": "profile.schema.json#/$defs/modelName" }, "title": { "$ref": "#/$defs/line" }, "publisher": { "$ref": "#/$defs/line" }, "license": { "$ref": "#/$defs/item" }, "source": { "type": "string", "pattern": "^https://[^\\s]+$" }, "hfTokenRequired": { "type": "boolean" }, "description": { "$ref": "#/$defs/line" }, "releaseNotes": { "$ref": "#/$defs/line" }, "tags": { "type": "array", "minItems": 1, "uniqueItems": true, "items": { "$ref": "#/$defs/item" } }, "variants": { "type": "array", "minItems": 1, "uniqueItems": true, "items": { "$ref": "profile.schema.json#/$defs/modelName" } }, "figures": { "type": "array", "minItems": 1, "items": { "$ref": "#/$defs/figures" } }, "recommendedDeployments": { "type": "array", "minItems": 1, "items": { "$ref": "#/$defs/deployment" } } }, "$defs": { "line": { "type": "string", "pattern": "^[^\\s\\u0000-\\u001f\\u007f](?:[^\\u0000-\\u001f\\u007f\\u2028\\u2029]*[^\\s\\u0000-\\u001f\\u007f])?$" }, "item": { "type": "string", "pattern": "^[^\\s,\\u0000-\\u001f\\u007f](?:[^,\\u0000-\\u001f\\u007f\\u2028\\u2029]*[^\\s,\\u0000-\\u001f\\u007f])?$" }, "figures": { "type": "object", "additionalProperties": false, "required": ["model", "weights_mb", "architecture", "quantization", "dtype", "attention_heads", "kv_heads", "layers", "hidden_size", "head_dim", "context", "gated", "weights_source", "config_source"], "properties": { "model": { "$ref": "profile.schema.json#/$defs/modelName" }, "weights_mb": { "type": ["integer", "null"], "minimum": 1, "maximum": 1e8 }, "architecture": { "type": ["string", "null"], "pattern": "^[A-Za-z0-9_]+$" }, "quantization": { "type": ["string", "null"], "pattern": "^[a-z0-9_-]+$" }, "dtype": { "type": ["string", "null"], "pattern": "^[a-z0-9_]+$" }, "attention_heads": { "type": ["integer", "null"], "minimum": 1, "maximum": 4096 }, "kv_heads": { "type": ["integer", "null"], "minimum": 1, "maximum": 4096 }, "layers": { "type": ["integer", "null"], "minimum": 1, "maximum": 4096 }, "hidden_size": { "type": ["integer", "null"], "minimum": 1, "maximum": 1e6 }, "head_dim": { "type": ["integer", "null"], "minimum": 1, "maximum": 1e5 }, "context": { "type": ["integer", "null"], "minimum": 1, "maximum": 1e9 }, "gated": { "type": ["boolean", "null"] }, "weights_source": { "$ref": "#/$defs/line" }, "config_source": { "$ref": "#/$defs/line" } } }, "deployment": { "type": "object", "additionalProperties": false, "required": ["gpuModel", "gpuCount", "metric", "description"], "properties": { "gpuModel": { "type": "string", "pattern": "^[A-Z0-9][A-Za-z0-9._-]*$" }, "gpuCount": { "enum": [1, 2, 4, 8] }, "precision": { "$ref": "profile.schema.json#/$defs/precision" }, "metric": { "$ref": "profile.schema.json#/$defs/metric" }, "description": { "$ref": "#/$defs/line" }, "profileId": { "type": "string", "pattern": "^[A-Za-z0-9][A-Za-z0-9._-]*$" } } } } };
var func0 = require_equal().default;
var pattern4 = new RegExp("^[A-Za-z0-9_][A-Za-z0-9_.-]*/[A-Za-z0-9_][A-Za-z0-9_.-]*$", "u");
var pattern28 = new RegExp("^[^\\s\\u0000-\\u001f\\u007f](?:[^\\u0000-\\u001f\\u007f\\u2028\\u2029]*[^\\s\\u0000-\\u001f\\u007f])?$", "u");
var pattern30 = new RegExp("^[^\\s,\\u0000-\\u001f\\u007f](?:[^,\\u0000-\\u001f\\u007f\\u2028\\u2029]*[^\\s,\\u0000-\\u001f\\u007f])?$", "u");
var pattern31 = new RegExp("^https://[^\\s]+$", "u");
var schema72 = { "type": "object", "additionalProperties": false, "required": ["model", "weights_mb", "architecture", "quantization", "dtype", "attention_heads", "kv_heads", "layers", "hidden_size", "head_dim", "context", "gated", "weights_source", "config_source"], "properties": { "model": { "$ref": "profile.schema.json#/$defs/modelName" }, "weights_mb": { "type": ["integer", "null"], "minimum": 1, "maximum": 1e8 }, "architecture": { "type": ["string", "null"], "pattern": "^[A-Za-z0-9_]+$" }, "quantization": { "type": ["string", "null"], "pattern": "^[a-z0-9_-]+$" }, "dtype": { "type": ["string", "null"], "pattern": "^[a-z0-9_]+$" }, "attention_heads": { "type": ["integer", "null"], "minimum": 1, "maximum": 4096 }, "kv_heads": { "type": ["integer", "null"], "minimum": 1, "maximum": 4096 }, "layers": { "type": ["integer", "null"], "minimum": 1, "maximum": 4096 }, "hidden_size": { "type": ["integer", "null"], "minimum": 1, "maximum": 1e6 }, "head_dim": { "type": ["integer", "null"], "minimum": 1, "maximum": 1e5 }, "context": { "type": ["integer", "null"], "minimum": 1, "maximum": 1e9 }, "gated": { "type": ["boolean", "null"] }, "weights_source": { "$ref": "#/$defs/line" }, "config_source": { "$ref": "#/$defs/line" } } };
var pattern37 = new RegExp("^[A-Za-z0-9_]+$", "u");
var pattern38 = new RegExp("^[a-z0-9_-]+$", "u");
var pattern39 = new RegExp("^[a-z0-9_]+$", "u");
function validate36(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate36.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.model === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "model" }, message: "must have required property 'model'" };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.weights_mb === void 0) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "weights_mb" }, message: "must have required property 'weights_mb'" };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    if (data.architecture === void 0) {
      const err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "architecture" }, message: "must have required property 'architecture'" };
      if (vErrors === null) {
        vErrors = [err2];
      } else {
        vErrors.push(err2);
      }
      errors++;
    }
    if (data.quantization === void 0) {
      const err3 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "quantization" }, message: "must have required property 'quantization'" };
      if (vErrors === null) {
        vErrors = [err3];
      } else {
        vErrors.push(err3);
      }
      errors++;
    }
    if (data.dtype === void 0) {
      const err4 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "dtype" }, message: "must have required property 'dtype'" };
      if (vErrors === null) {
        vErrors = [err4];
      } else {
        vErrors.push(err4);
      }
      errors++;
    }
    if (data.attention_heads === void 0) {
      const err5 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "attention_heads" }, message: "must have required property 'attention_heads'" };
      if (vErrors === null) {
        vErrors = [err5];
      } else {
        vErrors.push(err5);
      }
      errors++;
    }
    if (data.kv_heads === void 0) {
      const err6 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "kv_heads" }, message: "must have required property 'kv_heads'" };
      if (vErrors === null) {
        vErrors = [err6];
      } else {
        vErrors.push(err6);
      }
      errors++;
    }
    if (data.layers === void 0) {
      const err7 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "layers" }, message: "must have required property 'layers'" };
      if (vErrors === null) {
        vErrors = [err7];
      } else {
        vErrors.push(err7);
      }
      errors++;
    }
    if (data.hidden_size === void 0) {
      const err8 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "hidden_size" }, message: "must have required property 'hidden_size'" };
      if (vErrors === null) {
        vErrors = [err8];
      } else {
        vErrors.push(err8);
      }
      errors++;
    }
    if (data.head_dim === void 0) {
      const err9 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "head_dim" }, message: "must have required property 'head_dim'" };
      if (vErrors === null) {
        vErrors = [err9];
      } else {
        vErrors.push(err9);
      }
      errors++;
    }
    if (data.context === void 0) {
      const err10 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "context" }, message: "must have required property 'context'" };
      if (vErrors === null) {
        vErrors = [err10];
      } else {
        vErrors.push(err10);
      }
      errors++;
    }
    if (data.gated === void 0) {
      const err11 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "gated" }, message: "must have required property 'gated'" };
      if (vErrors === null) {
        vErrors = [err11];
      } else {
        vErrors.push(err11);
      }
      errors++;
    }
    if (data.weights_source === void 0) {
      const err12 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "weights_source" }, message: "must have required property 'weights_source'" };
      if (vErrors === null) {
        vErrors = [err12];
      } else {
        vErrors.push(err12);
      }
      errors++;
    }
    if (data.config_source === void 0) {
      const err13 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "config_source" }, message: "must have required property 'config_source'" };
      if (vErrors === null) {
        vErrors = [err13];
      } else {
        vErrors.push(err13);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!func1.call(schema72.properties, key0)) {
        const err14 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
        if (vErrors === null) {
          vErrors = [err14];
        } else {
          vErrors.push(err14);
        }
        errors++;
      }
    }
    if (data.model !== void 0) {
      let data0 = data.model;
      if (typeof data0 === "string") {
        if (!pattern4.test(data0)) {
          const err15 = { instancePath: instancePath + "/model", schemaPath: "profile.schema.json#/$defs/modelName/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z0-9_][A-Za-z0-9_.-]*/[A-Za-z0-9_][A-Za-z0-9_.-]*$" }, message: 'must match pattern "^[A-Za-z0-9_][A-Za-z0-9_.-]*/[A-Za-z0-9_][A-Za-z0-9_.-]*$"' };
          if (vErrors === null) {
            vErrors = [err15];
          } else {
            vErrors.push(err15);
          }
          errors++;
        }
      } else {
        const err16 = { instancePath: instancePath + "/model", schemaPath: "profile.schema.json#/$defs/modelName/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err16];
        } else {
          vErrors.push(err16);
        }
        errors++;
      }
    }
    if (data.weights_mb !== void 0) {
      let data1 = data.weights_mb;
      if (!(typeof data1 == "number" && (!(data1 % 1) && !isNaN(data1)) && isFinite(data1)) && data1 !== null) {
        const err17 = { instancePath: instancePath + "/weights_mb", schemaPath: "#/properties/weights_mb/type", keyword: "type", params: { type: schema72.properties.weights_mb.type }, message: "must be integer,null" };
        if (vErrors === null) {
          vErrors = [err17];
        } else {
          vErrors.push(err17);
        }
        errors++;
      }
      if (typeof data1 == "number" && isFinite(data1)) {
        if (data1 > 1e8 || isNaN(data1)) {
          const err18 = { instancePath: instancePath + "/weights_mb", schemaPath: "#/properties/weights_mb/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1e8 }, message: "must be <= 100000000" };
          if (vErrors === null) {
            vErrors = [err18];
          } else {
            vErrors.push(err18);
          }
          errors++;
        }
        if (data1 < 1 || isNaN(data1)) {
          const err19 = { instancePath: instancePath + "/weights_mb", schemaPath: "#/properties/weights_mb/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
          if (vErrors === null) {
            vErrors = [err19];
          } else {
            vErrors.push(err19);
          }
          errors++;
        }
      }
    }
    if (data.architecture !== void 0) {
      let data2 = data.architecture;
      if (typeof data2 !== "string" && data2 !== null) {
        const err20 = { instancePath: instancePath + "/architecture", schemaPath: "#/properties/architecture/type", keyword: "type", params: { type: schema72.properties.architecture.type }, message: "must be string,null" };
        if (vErrors === null) {
          vErrors = [err20];
        } else {
          vErrors.push(err20);
        }
        errors++;
      }
      if (typeof data2 === "string") {
        if (!pattern37.test(data2)) {
          const err21 = { instancePath: instancePath + "/architecture", schemaPath: "#/properties/architecture/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z0-9_]+$" }, message: 'must match pattern "^[A-Za-z0-9_]+$"' };
          if (vErrors === null) {
            vErrors = [err21];
          } else {
            vErrors.push(err21);
          }
          errors++;
        }
      }
    }
    if (data.quantization !== void 0) {
      let data3 = data.quantization;
      if (typeof data3 !== "string" && data3 !== null) {
        const err22 = { instancePath: instancePath + "/quantization", schemaPath: "#/properties/quantization/type", keyword: "type", params: { type: schema72.properties.quantization.type }, message: "must be string,null" };
        if (vErrors === null) {
          vErrors = [err22];
        } else {
          vErrors.push(err22);
        }
        errors++;
      }
      if (typeof data3 === "string") {
        if (!pattern38.test(data3)) {
          const err23 = { instancePath: instancePath + "/quantization", schemaPath: "#/properties/quantization/pattern", keyword: "pattern", params: { pattern: "^[a-z0-9_-]+$" }, message: 'must match pattern "^[a-z0-9_-]+$"' };
          if (vErrors === null) {
            vErrors = [err23];
          } else {
            vErrors.push(err23);
          }
          errors++;
        }
      }
    }
    if (data.dtype !== void 0) {
      let data4 = data.dtype;
      if (typeof data4 !== "string" && data4 !== null) {
        const err24 = { instancePath: instancePath + "/dtype", schemaPath: "#/properties/dtype/type", keyword: "type", params: { type: schema72.properties.dtype.type }, message: "must be string,null" };
        if (vErrors === null) {
          vErrors = [err24];
        } else {
          vErrors.push(err24);
        }
        errors++;
      }
      if (typeof data4 === "string") {
        if (!pattern39.test(data4)) {
          const err25 = { instancePath: instancePath + "/dtype", schemaPath: "#/properties/dtype/pattern", keyword: "pattern", params: { pattern: "^[a-z0-9_]+$" }, message: 'must match pattern "^[a-z0-9_]+$"' };
          if (vErrors === null) {
            vErrors = [err25];
          } else {
            vErrors.push(err25);
          }
          errors++;
        }
      }
    }
    if (data.attention_heads !== void 0) {
      let data5 = data.attention_heads;
      if (!(typeof data5 == "number" && (!(data5 % 1) && !isNaN(data5)) && isFinite(data5)) && data5 !== null) {
        const err26 = { instancePath: instancePath + "/attention_heads", schemaPath: "#/properties/attention_heads/type", keyword: "type", params: { type: schema72.properties.attention_heads.type }, message: "must be integer,null" };
        if (vErrors === null) {
          vErrors = [err26];
        } else {
          vErrors.push(err26);
        }
        errors++;
      }
      if (typeof data5 == "number" && isFinite(data5)) {
        if (data5 > 4096 || isNaN(data5)) {
          const err27 = { instancePath: instancePath + "/attention_heads", schemaPath: "#/properties/attention_heads/maximum", keyword: "maximum", params: { comparison: "<=", limit: 4096 }, message: "must be <= 4096" };
          if (vErrors === null) {
            vErrors = [err27];
          } else {
            vErrors.push(err27);
          }
          errors++;
        }
        if (data5 < 1 || isNaN(data5)) {
          const err28 = { instancePath: instancePath + "/attention_heads", schemaPath: "#/properties/attention_heads/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
          if (vErrors === null) {
            vErrors = [err28];
          } else {
            vErrors.push(err28);
          }
          errors++;
        }
      }
    }
    if (data.kv_heads !== void 0) {
      let data6 = data.kv_heads;
      if (!(typeof data6 == "number" && (!(data6 % 1) && !isNaN(data6)) && isFinite(data6)) && data6 !== null) {
        const err29 = { instancePath: instancePath + "/kv_heads", schemaPath: "#/properties/kv_heads/type", keyword: "type", params: { type: schema72.properties.kv_heads.type }, message: "must be integer,null" };
        if (vErrors === null) {
          vErrors = [err29];
        } else {
          vErrors.push(err29);
        }
        errors++;
      }
      if (typeof data6 == "number" && isFinite(data6)) {
        if (data6 > 4096 || isNaN(data6)) {
          const err30 = { instancePath: instancePath + "/kv_heads", schemaPath: "#/properties/kv_heads/maximum", keyword: "maximum", params: { comparison: "<=", limit: 4096 }, message: "must be <= 4096" };
          if (vErrors === null) {
            vErrors = [err30];
          } else {
            vErrors.push(err30);
          }
          errors++;
        }
        if (data6 < 1 || isNaN(data6)) {
          const err31 = { instancePath: instancePath + "/kv_heads", schemaPath: "#/properties/kv_heads/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
          if (vErrors === null) {
            vErrors = [err31];
          } else {
            vErrors.push(err31);
          }
          errors++;
        }
      }
    }
    if (data.layers !== void 0) {
      let data7 = data.layers;
      if (!(typeof data7 == "number" && (!(data7 % 1) && !isNaN(data7)) && isFinite(data7)) && data7 !== null) {
        const err32 = { instancePath: instancePath + "/layers", schemaPath: "#/properties/layers/type", keyword: "type", params: { type: schema72.properties.layers.type }, message: "must be integer,null" };
        if (vErrors === null) {
          vErrors = [err32];
        } else {
          vErrors.push(err32);
        }
        errors++;
      }
      if (typeof data7 == "number" && isFinite(data7)) {
        if (data7 > 4096 || isNaN(data7)) {
          const err33 = { instancePath: instancePath + "/layers", schemaPath: "#/properties/layers/maximum", keyword: "maximum", params: { comparison: "<=", limit: 4096 }, message: "must be <= 4096" };
          if (vErrors === null) {
            vErrors = [err33];
          } else {
            vErrors.push(err33);
          }
          errors++;
        }
        if (data7 < 1 || isNaN(data7)) {
          const err34 = { instancePath: instancePath + "/layers", schemaPath: "#/properties/layers/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
          if (vErrors === null) {
            vErrors = [err34];
          } else {
            vErrors.push(err34);
          }
          errors++;
        }
      }
    }
    if (data.hidden_size !== void 0) {
      let data8 = data.hidden_size;
      if (!(typeof data8 == "number" && (!(data8 % 1) && !isNaN(data8)) && isFinite(data8)) && data8 !== null) {
        const err35 = { instancePath: instancePath + "/hidden_size", schemaPath: "#/properties/hidden_size/type", keyword: "type", params: { type: schema72.properties.hidden_size.type }, message: "must be integer,null" };
        if (vErrors === null) {
          vErrors = [err35];
        } else {
          vErrors.push(err35);
        }
        errors++;
      }
      if (typeof data8 == "number" && isFinite(data8)) {
        if (data8 > 1e6 || isNaN(data8)) {
          const err36 = { instancePath: instancePath + "/hidden_size", schemaPath: "#/properties/hidden_size/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1e6 }, message: "must be <= 1000000" };
          if (vErrors === null) {
            vErrors = [err36];
          } else {
            vErrors.push(err36);
          }
          errors++;
        }
        if (data8 < 1 || isNaN(data8)) {
          const err37 = { instancePath: instancePath + "/hidden_size", schemaPath: "#/properties/hidden_size/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
          if (vErrors === null) {
            vErrors = [err37];
          } else {
            vErrors.push(err37);
          }
          errors++;
        }
      }
    }
    if (data.head_dim !== void 0) {
      let data9 = data.head_dim;
      if (!(typeof data9 == "number" && (!(data9 % 1) && !isNaN(data9)) && isFinite(data9)) && data9 !== null) {
        const err38 = { instancePath: instancePath + "/head_dim", schemaPath: "#/properties/head_dim/type", keyword: "type", params: { type: schema72.properties.head_dim.type }, message: "must be integer,null" };
        if (vErrors === null) {
          vErrors = [err38];
        } else {
          vErrors.push(err38);
        }
        errors++;
      }
      if (typeof data9 == "number" && isFinite(data9)) {
        if (data9 > 1e5 || isNaN(data9)) {
          const err39 = { instancePath: instancePath + "/head_dim", schemaPath: "#/properties/head_dim/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1e5 }, message: "must be <= 100000" };
          if (vErrors === null) {
            vErrors = [err39];
          } else {
            vErrors.push(err39);
          }
          errors++;
        }
        if (data9 < 1 || isNaN(data9)) {
          const err40 = { instancePath: instancePath + "/head_dim", schemaPath: "#/properties/head_dim/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
          if (vErrors === null) {
            vErrors = [err40];
          } else {
            vErrors.push(err40);
          }
          errors++;
        }
      }
    }
    if (data.context !== void 0) {
      let data10 = data.context;
      if (!(typeof data10 == "number" && (!(data10 % 1) && !isNaN(data10)) && isFinite(data10)) && data10 !== null) {
        const err41 = { instancePath: instancePath + "/context", schemaPath: "#/properties/context/type", keyword: "type", params: { type: schema72.properties.context.type }, message: "must be integer,null" };
        if (vErrors === null) {
          vErrors = [err41];
        } else {
          vErrors.push(err41);
        }
        errors++;
      }
      if (typeof data10 == "number" && isFinite(data10)) {
        if (data10 > 1e9 || isNaN(data10)) {
          const err42 = { instancePath: instancePath + "/context", schemaPath: "#/properties/context/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1e9 }, message: "must be <= 1000000000" };
          if (vErrors === null) {
            vErrors = [err42];
          } else {
            vErrors.push(err42);
          }
          errors++;
        }
        if (data10 < 1 || isNaN(data10)) {
          const err43 = { instancePath: instancePath + "/context", schemaPath: "#/properties/context/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
          if (vErrors === null) {
            vErrors = [err43];
          } else {
            vErrors.push(err43);
          }
          errors++;
        }
      }
    }
    if (data.gated !== void 0) {
      let data11 = data.gated;
      if (typeof data11 !== "boolean" && data11 !== null) {
        const err44 = { instancePath: instancePath + "/gated", schemaPath: "#/properties/gated/type", keyword: "type", params: { type: schema72.properties.gated.type }, message: "must be boolean,null" };
        if (vErrors === null) {
          vErrors = [err44];
        } else {
          vErrors.push(err44);
        }
        errors++;
      }
    }
    if (data.weights_source !== void 0) {
      let data12 = data.weights_source;
      if (typeof data12 === "string") {
        if (!pattern28.test(data12)) {
          const err45 = { instancePath: instancePath + "/weights_source", schemaPath: "#/$defs/line/pattern", keyword: "pattern", params: { pattern: "^[^\\s\\u0000-\\u001f\\u007f](?:[^\\u0000-\\u001f\\u007f\\u2028\\u2029]*[^\\s\\u0000-\\u001f\\u007f])?$" }, message: 'must match pattern "^[^\\s\\u0000-\\u001f\\u007f](?:[^\\u0000-\\u001f\\u007f\\u2028\\u2029]*[^\\s\\u0000-\\u001f\\u007f])?$"' };
          if (vErrors === null) {
            vErrors = [err45];
          } else {
            vErrors.push(err45);
          }
          errors++;
        }
      } else {
        const err46 = { instancePath: instancePath + "/weights_source", schemaPath: "#/$defs/line/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err46];
        } else {
          vErrors.push(err46);
        }
        errors++;
      }
    }
    if (data.config_source !== void 0) {
      let data13 = data.config_source;
      if (typeof data13 === "string") {
        if (!pattern28.test(data13)) {
          const err47 = { instancePath: instancePath + "/config_source", schemaPath: "#/$defs/line/pattern", keyword: "pattern", params: { pattern: "^[^\\s\\u0000-\\u001f\\u007f](?:[^\\u0000-\\u001f\\u007f\\u2028\\u2029]*[^\\s\\u0000-\\u001f\\u007f])?$" }, message: 'must match pattern "^[^\\s\\u0000-\\u001f\\u007f](?:[^\\u0000-\\u001f\\u007f\\u2028\\u2029]*[^\\s\\u0000-\\u001f\\u007f])?$"' };
          if (vErrors === null) {
            vErrors = [err47];
          } else {
            vErrors.push(err47);
          }
          errors++;
        }
      } else {
        const err48 = { instancePath: instancePath + "/config_source", schemaPath: "#/$defs/line/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err48];
        } else {
          vErrors.push(err48);
        }
        errors++;
      }
    }
  } else {
    const err49 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    if (vErrors === null) {
      vErrors = [err49];
    } else {
      vErrors.push(err49);
    }
    errors++;
  }
  validate36.errors = vErrors;
  return errors === 0;
}
validate36.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
var schema76 = { "type": "object", "additionalProperties": false, "required": ["gpuModel", "gpuCount", "metric", "description"], "properties": { "gpuModel": { "type": "string", "pattern": "^[A-Z0-9][A-Za-z0-9._-]*$" }, "gpuCount": { "enum": [1, 2, 4, 8] }, "precision": { "$ref": "profile.schema.json#/$defs/precision" }, "metric": { "$ref": "profile.schema.json#/$defs/metric" }, "description": { "$ref": "#/$defs/line" }, "profileId": { "type": "string", "pattern": "^[A-Za-z0-9][A-Za-z0-9._-]*$" } } };
var schema45 = { "enum": ["latency", "throughput"] };
var pattern42 = new RegExp("^[A-Z0-9][A-Za-z0-9._-]*$", "u");
function validate38(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate38.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.gpuModel === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "gpuModel" }, message: "must have required property 'gpuModel'" };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.gpuCount === void 0) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "gpuCount" }, message: "must have required property 'gpuCount'" };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    if (data.metric === void 0) {
      const err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "metric" }, message: "must have required property 'metric'" };
      if (vErrors === null) {
        vErrors = [err2];
      } else {
        vErrors.push(err2);
      }
      errors++;
    }
    if (data.description === void 0) {
      const err3 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "description" }, message: "must have required property 'description'" };
      if (vErrors === null) {
        vErrors = [err3];
      } else {
        vErrors.push(err3);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "gpuModel" || key0 === "gpuCount" || key0 === "precision" || key0 === "metric" || key0 === "description" || key0 === "profileId")) {
        const err4 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
        if (vErrors === null) {
          vErrors = [err4];
        } else {
          vErrors.push(err4);
        }
        errors++;
      }
    }
    if (data.gpuModel !== void 0) {
      let data0 = data.gpuModel;
      if (typeof data0 === "string") {
        if (!pattern42.test(data0)) {
          const err5 = { instancePath: instancePath + "/gpuModel", schemaPath: "#/properties/gpuModel/pattern", keyword: "pattern", params: { pattern: "^[A-Z0-9][A-Za-z0-9._-]*$" }, message: 'must match pattern "^[A-Z0-9][A-Za-z0-9._-]*$"' };
          if (vErrors === null) {
            vErrors = [err5];
          } else {
            vErrors.push(err5);
          }
          errors++;
        }
      } else {
        const err6 = { instancePath: instancePath + "/gpuModel", schemaPath: "#/properties/gpuModel/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err6];
        } else {
          vErrors.push(err6);
        }
        errors++;
      }
    }
    if (data.gpuCount !== void 0) {
      let data1 = data.gpuCount;
      if (!(data1 === 1 || data1 === 2 || data1 === 4 || data1 === 8)) {
        const err7 = { instancePath: instancePath + "/gpuCount", schemaPath: "#/properties/gpuCount/enum", keyword: "enum", params: { allowedValues: schema76.properties.gpuCount.enum }, message: "must be equal to one of the allowed values" };
        if (vErrors === null) {
          vErrors = [err7];
        } else {
          vErrors.push(err7);
        }
        errors++;
      }
    }
    if (data.precision !== void 0) {
      let data2 = data.precision;
      if (!(data2 === "int4" || data2 === "fp4" || data2 === "int8" || data2 === "fp8" || data2 === "fp16" || data2 === "bf16" || data2 === "fp32")) {
        const err8 = { instancePath: instancePath + "/precision", schemaPath: "profile.schema.json#/$defs/precision/enum", keyword: "enum", params: { allowedValues: schema44.enum }, message: "must be equal to one of the allowed values" };
        if (vErrors === null) {
          vErrors = [err8];
        } else {
          vErrors.push(err8);
        }
        errors++;
      }
    }
    if (data.metric !== void 0) {
      let data3 = data.metric;
      if (!(data3 === "latency" || data3 === "throughput")) {
        const err9 = { instancePath: instancePath + "/metric", schemaPath: "profile.schema.json#/$defs/metric/enum", keyword: "enum", params: { allowedValues: schema45.enum }, message: "must be equal to one of the allowed values" };
        if (vErrors === null) {
          vErrors = [err9];
        } else {
          vErrors.push(err9);
        }
        errors++;
      }
    }
    if (data.description !== void 0) {
      let data4 = data.description;
      if (typeof data4 === "string") {
        if (!pattern28.test(data4)) {
          const err10 = { instancePath: instancePath + "/description", schemaPath: "#/$defs/line/pattern", keyword: "pattern", params: { pattern: "^[^\\s\\u0000-\\u001f\\u007f](?:[^\\u0000-\\u001f\\u007f\\u2028\\u2029]*[^\\s\\u0000-\\u001f\\u007f])?$" }, message: 'must match pattern "^[^\\s\\u0000-\\u001f\\u007f](?:[^\\u0000-\\u001f\\u007f\\u2028\\u2029]*[^\\s\\u0000-\\u001f\\u007f])?$"' };
          if (vErrors === null) {
            vErrors = [err10];
          } else {
            vErrors.push(err10);
          }
          errors++;
        }
      } else {
        const err11 = { instancePath: instancePath + "/description", schemaPath: "#/$defs/line/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err11];
        } else {
          vErrors.push(err11);
        }
        errors++;
      }
    }
    if (data.profileId !== void 0) {
      let data5 = data.profileId;
      if (typeof data5 === "string") {
        if (!pattern11.test(data5)) {
          const err12 = { instancePath: instancePath + "/profileId", schemaPath: "#/properties/profileId/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z0-9][A-Za-z0-9._-]*$" }, message: 'must match pattern "^[A-Za-z0-9][A-Za-z0-9._-]*$"' };
          if (vErrors === null) {
            vErrors = [err12];
          } else {
            vErrors.push(err12);
          }
          errors++;
        }
      } else {
        const err13 = { instancePath: instancePath + "/profileId", schemaPath: "#/properties/profileId/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err13];
        } else {
          vErrors.push(err13);
        }
        errors++;
      }
    }
  } else {
    const err14 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    if (vErrors === null) {
      vErrors = [err14];
    } else {
      vErrors.push(err14);
    }
    errors++;
  }
  validate38.errors = vErrors;
  return errors === 0;
}
validate38.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
function validate35(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate35.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.canonicalName === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "canonicalName" }, message: "must have required property 'canonicalName'" };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.title === void 0) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "title" }, message: "must have required property 'title'" };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    if (data.publisher === void 0) {
      const err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "publisher" }, message: "must have required property 'publisher'" };
      if (vErrors === null) {
        vErrors = [err2];
      } else {
        vErrors.push(err2);
      }
      errors++;
    }
    if (data.license === void 0) {
      const err3 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "license" }, message: "must have required property 'license'" };
      if (vErrors === null) {
        vErrors = [err3];
      } else {
        vErrors.push(err3);
      }
      errors++;
    }
    if (data.source === void 0) {
      const err4 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "source" }, message: "must have required property 'source'" };
      if (vErrors === null) {
        vErrors = [err4];
      } else {
        vErrors.push(err4);
      }
      errors++;
    }
    if (data.hfTokenRequired === void 0) {
      const err5 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "hfTokenRequired" }, message: "must have required property 'hfTokenRequired'" };
      if (vErrors === null) {
        vErrors = [err5];
      } else {
        vErrors.push(err5);
      }
      errors++;
    }
    if (data.description === void 0) {
      const err6 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "description" }, message: "must have required property 'description'" };
      if (vErrors === null) {
        vErrors = [err6];
      } else {
        vErrors.push(err6);
      }
      errors++;
    }
    if (data.tags === void 0) {
      const err7 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "tags" }, message: "must have required property 'tags'" };
      if (vErrors === null) {
        vErrors = [err7];
      } else {
        vErrors.push(err7);
      }
      errors++;
    }
    if (data.variants === void 0) {
      const err8 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "variants" }, message: "must have required property 'variants'" };
      if (vErrors === null) {
        vErrors = [err8];
      } else {
        vErrors.push(err8);
      }
      errors++;
    }
    if (data.recommendedDeployments === void 0) {
      const err9 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "recommendedDeployments" }, message: "must have required property 'recommendedDeployments'" };
      if (vErrors === null) {
        vErrors = [err9];
      } else {
        vErrors.push(err9);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!func1.call(schema63.properties, key0)) {
        const err10 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
        if (vErrors === null) {
          vErrors = [err10];
        } else {
          vErrors.push(err10);
        }
        errors++;
      }
    }
    if (data.canonicalName !== void 0) {
      let data0 = data.canonicalName;
      if (typeof data0 === "string") {
        if (!pattern4.test(data0)) {
          const err11 = { instancePath: instancePath + "/canonicalName", schemaPath: "profile.schema.json#/$defs/modelName/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z0-9_][A-Za-z0-9_.-]*/[A-Za-z0-9_][A-Za-z0-9_.-]*$" }, message: 'must match pattern "^[A-Za-z0-9_][A-Za-z0-9_.-]*/[A-Za-z0-9_][A-Za-z0-9_.-]*$"' };
          if (vErrors === null) {
            vErrors = [err11];
          } else {
            vErrors.push(err11);
          }
          errors++;
        }
      } else {
        const err12 = { instancePath: instancePath + "/canonicalName", schemaPath: "profile.schema.json#/$defs/modelName/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err12];
        } else {
          vErrors.push(err12);
        }
        errors++;
      }
    }
    if (data.title !== void 0) {
      let data1 = data.title;
      if (typeof data1 === "string") {
        if (!pattern28.test(data1)) {
          const err13 = { instancePath: instancePath + "/title", schemaPath: "#/$defs/line/pattern", keyword: "pattern", params: { pattern: "^[^\\s\\u0000-\\u001f\\u007f](?:[^\\u0000-\\u001f\\u007f\\u2028\\u2029]*[^\\s\\u0000-\\u001f\\u007f])?$" }, message: 'must match pattern "^[^\\s\\u0000-\\u001f\\u007f](?:[^\\u0000-\\u001f\\u007f\\u2028\\u2029]*[^\\s\\u0000-\\u001f\\u007f])?$"' };
          if (vErrors === null) {
            vErrors = [err13];
          } else {
            vErrors.push(err13);
          }
          errors++;
        }
      } else {
        const err14 = { instancePath: instancePath + "/title", schemaPath: "#/$defs/line/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err14];
        } else {
          vErrors.push(err14);
        }
        errors++;
      }
    }
    if (data.publisher !== void 0) {
      let data2 = data.publisher;
      if (typeof data2 === "string") {
        if (!pattern28.test(data2)) {
          const err15 = { instancePath: instancePath + "/publisher", schemaPath: "#/$defs/line/pattern", keyword: "pattern", params: { pattern: "^[^\\s\\u0000-\\u001f\\u007f](?:[^\\u0000-\\u001f\\u007f\\u2028\\u2029]*[^\\s\\u0000-\\u001f\\u007f])?$" }, message: 'must match pattern "^[^\\s\\u0000-\\u001f\\u007f](?:[^\\u0000-\\u001f\\u007f\\u2028\\u2029]*[^\\s\\u0000-\\u001f\\u007f])?$"' };
          if (vErrors === null) {
            vErrors = [err15];
          } else {
            vErrors.push(err15);
          }
          errors++;
        }
      } else {
        const err16 = { instancePath: instancePath + "/publisher", schemaPath: "#/$defs/line/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err16];
        } else {
          vErrors.push(err16);
        }
        errors++;
      }
    }
    if (data.license !== void 0) {
      let data3 = data.license;
      if (typeof data3 === "string") {
        if (!pattern30.test(data3)) {
          const err17 = { instancePath: instancePath + "/license", schemaPath: "#/$defs/item/pattern", keyword: "pattern", params: { pattern: "^[^\\s,\\u0000-\\u001f\\u007f](?:[^,\\u0000-\\u001f\\u007f\\u2028\\u2029]*[^\\s,\\u0000-\\u001f\\u007f])?$" }, message: 'must match pattern "^[^\\s,\\u0000-\\u001f\\u007f](?:[^,\\u0000-\\u001f\\u007f\\u2028\\u2029]*[^\\s,\\u0000-\\u001f\\u007f])?$"' };
          if (vErrors === null) {
            vErrors = [err17];
          } else {
            vErrors.push(err17);
          }
          errors++;
        }
      } else {
        const err18 = { instancePath: instancePath + "/license", schemaPath: "#/$defs/item/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err18];
        } else {
          vErrors.push(err18);
        }
        errors++;
      }
    }
    if (data.source !== void 0) {
      let data4 = data.source;
      if (typeof data4 === "string") {
        if (!pattern31.test(data4)) {
          const err19 = { instancePath: instancePath + "/source", schemaPath: "#/properties/source/pattern", keyword: "pattern", params: { pattern: "^https://[^\\s]+$" }, message: 'must match pattern "^https://[^\\s]+$"' };
          if (vErrors === null) {
            vErrors = [err19];
          } else {
            vErrors.push(err19);
          }
          errors++;
        }
      } else {
        const err20 = { instancePath: instancePath + "/source", schemaPath: "#/properties/source/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err20];
        } else {
          vErrors.push(err20);
        }
        errors++;
      }
    }
    if (data.hfTokenRequired !== void 0) {
      if (typeof data.hfTokenRequired !== "boolean") {
        const err21 = { instancePath: instancePath + "/hfTokenRequired", schemaPath: "#/properties/hfTokenRequired/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
        if (vErrors === null) {
          vErrors = [err21];
        } else {
          vErrors.push(err21);
        }
        errors++;
      }
    }
    if (data.description !== void 0) {
      let data6 = data.description;
      if (typeof data6 === "string") {
        if (!pattern28.test(data6)) {
          const err22 = { instancePath: instancePath + "/description", schemaPath: "#/$defs/line/pattern", keyword: "pattern", params: { pattern: "^[^\\s\\u0000-\\u001f\\u007f](?:[^\\u0000-\\u001f\\u007f\\u2028\\u2029]*[^\\s\\u0000-\\u001f\\u007f])?$" }, message: 'must match pattern "^[^\\s\\u0000-\\u001f\\u007f](?:[^\\u0000-\\u001f\\u007f\\u2028\\u2029]*[^\\s\\u0000-\\u001f\\u007f])?$"' };
          if (vErrors === null) {
            vErrors = [err22];
          } else {
            vErrors.push(err22);
          }
          errors++;
        }
      } else {
        const err23 = { instancePath: instancePath + "/description", schemaPath: "#/$defs/line/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err23];
        } else {
          vErrors.push(err23);
        }
        errors++;
      }
    }
    if (data.releaseNotes !== void 0) {
      let data7 = data.releaseNotes;
      if (typeof data7 === "string") {
        if (!pattern28.test(data7)) {
          const err24 = { instancePath: instancePath + "/releaseNotes", schemaPath: "#/$defs/line/pattern", keyword: "pattern", params: { pattern: "^[^\\s\\u0000-\\u001f\\u007f](?:[^\\u0000-\\u001f\\u007f\\u2028\\u2029]*[^\\s\\u0000-\\u001f\\u007f])?$" }, message: 'must match pattern "^[^\\s\\u0000-\\u001f\\u007f](?:[^\\u0000-\\u001f\\u007f\\u2028\\u2029]*[^\\s\\u0000-\\u001f\\u007f])?$"' };
          if (vErrors === null) {
            vErrors = [err24];
          } else {
            vErrors.push(err24);
          }
          errors++;
        }
      } else {
        const err25 = { instancePath: instancePath + "/releaseNotes", schemaPath: "#/$defs/line/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err25];
        } else {
          vErrors.push(err25);
        }
        errors++;
      }
    }
    if (data.tags !== void 0) {
      let data8 = data.tags;
      if (Array.isArray(data8)) {
        if (data8.length < 1) {
          const err26 = { instancePath: instancePath + "/tags", schemaPath: "#/properties/tags/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" };
          if (vErrors === null) {
            vErrors = [err26];
          } else {
            vErrors.push(err26);
          }
          errors++;
        }
        const len0 = data8.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data9 = data8[i0];
          if (typeof data9 === "string") {
            if (!pattern30.test(data9)) {
              const err27 = { instancePath: instancePath + "/tags/" + i0, schemaPath: "#/$defs/item/pattern", keyword: "pattern", params: { pattern: "^[^\\s,\\u0000-\\u001f\\u007f](?:[^,\\u0000-\\u001f\\u007f\\u2028\\u2029]*[^\\s,\\u0000-\\u001f\\u007f])?$" }, message: 'must match pattern "^[^\\s,\\u0000-\\u001f\\u007f](?:[^,\\u0000-\\u001f\\u007f\\u2028\\u2029]*[^\\s,\\u0000-\\u001f\\u007f])?$"' };
              if (vErrors === null) {
                vErrors = [err27];
              } else {
                vErrors.push(err27);
              }
              errors++;
            }
          } else {
            const err28 = { instancePath: instancePath + "/tags/" + i0, schemaPath: "#/$defs/item/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err28];
            } else {
              vErrors.push(err28);
            }
            errors++;
          }
        }
        let i1 = data8.length;
        let j0;
        if (i1 > 1) {
          outer0:
            for (; i1--; ) {
              for (j0 = i1; j0--; ) {
                if (func0(data8[i1], data8[j0])) {
                  const err29 = { instancePath: instancePath + "/tags", schemaPath: "#/properties/tags/uniqueItems", keyword: "uniqueItems", params: { i: i1, j: j0 }, message: "must NOT have duplicate items (items ## " + j0 + " and " + i1 + " are identical)" };
                  if (vErrors === null) {
                    vErrors = [err29];
                  } else {
                    vErrors.push(err29);
                  }
                  errors++;
                  break outer0;
                }
              }
            }
        }
      } else {
        const err30 = { instancePath: instancePath + "/tags", schemaPath: "#/properties/tags/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        if (vErrors === null) {
          vErrors = [err30];
        } else {
          vErrors.push(err30);
        }
        errors++;
      }
    }
    if (data.variants !== void 0) {
      let data10 = data.variants;
      if (Array.isArray(data10)) {
        if (data10.length < 1) {
          const err31 = { instancePath: instancePath + "/variants", schemaPath: "#/properties/variants/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" };
          if (vErrors === null) {
            vErrors = [err31];
          } else {
            vErrors.push(err31);
          }
          errors++;
        }
        const len1 = data10.length;
        for (let i2 = 0; i2 < len1; i2++) {
          let data11 = data10[i2];
          if (typeof data11 === "string") {
            if (!pattern4.test(data11)) {
              const err32 = { instancePath: instancePath + "/variants/" + i2, schemaPath: "profile.schema.json#/$defs/modelName/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z0-9_][A-Za-z0-9_.-]*/[A-Za-z0-9_][A-Za-z0-9_.-]*$" }, message: 'must match pattern "^[A-Za-z0-9_][A-Za-z0-9_.-]*/[A-Za-z0-9_][A-Za-z0-9_.-]*$"' };
              if (vErrors === null) {
                vErrors = [err32];
              } else {
                vErrors.push(err32);
              }
              errors++;
            }
          } else {
            const err33 = { instancePath: instancePath + "/variants/" + i2, schemaPath: "profile.schema.json#/$defs/modelName/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err33];
            } else {
              vErrors.push(err33);
            }
            errors++;
          }
        }
        let i3 = data10.length;
        let j1;
        if (i3 > 1) {
          outer1:
            for (; i3--; ) {
              for (j1 = i3; j1--; ) {
                if (func0(data10[i3], data10[j1])) {
                  const err34 = { instancePath: instancePath + "/variants", schemaPath: "#/properties/variants/uniqueItems", keyword: "uniqueItems", params: { i: i3, j: j1 }, message: "must NOT have duplicate items (items ## " + j1 + " and " + i3 + " are identical)" };
                  if (vErrors === null) {
                    vErrors = [err34];
                  } else {
                    vErrors.push(err34);
                  }
                  errors++;
                  break outer1;
                }
              }
            }
        }
      } else {
        const err35 = { instancePath: instancePath + "/variants", schemaPath: "#/properties/variants/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        if (vErrors === null) {
          vErrors = [err35];
        } else {
          vErrors.push(err35);
        }
        errors++;
      }
    }
    if (data.figures !== void 0) {
      let data12 = data.figures;
      if (Array.isArray(data12)) {
        if (data12.length < 1) {
          const err36 = { instancePath: instancePath + "/figures", schemaPath: "#/properties/figures/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" };
          if (vErrors === null) {
            vErrors = [err36];
          } else {
            vErrors.push(err36);
          }
          errors++;
        }
        const len2 = data12.length;
        for (let i4 = 0; i4 < len2; i4++) {
          if (!validate36(data12[i4], { instancePath: instancePath + "/figures/" + i4, parentData: data12, parentDataProperty: i4, rootData, dynamicAnchors })) {
            vErrors = vErrors === null ? validate36.errors : vErrors.concat(validate36.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err37 = { instancePath: instancePath + "/figures", schemaPath: "#/properties/figures/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        if (vErrors === null) {
          vErrors = [err37];
        } else {
          vErrors.push(err37);
        }
        errors++;
      }
    }
    if (data.recommendedDeployments !== void 0) {
      let data14 = data.recommendedDeployments;
      if (Array.isArray(data14)) {
        if (data14.length < 1) {
          const err38 = { instancePath: instancePath + "/recommendedDeployments", schemaPath: "#/properties/recommendedDeployments/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" };
          if (vErrors === null) {
            vErrors = [err38];
          } else {
            vErrors.push(err38);
          }
          errors++;
        }
        const len3 = data14.length;
        for (let i5 = 0; i5 < len3; i5++) {
          if (!validate38(data14[i5], { instancePath: instancePath + "/recommendedDeployments/" + i5, parentData: data14, parentDataProperty: i5, rootData, dynamicAnchors })) {
            vErrors = vErrors === null ? validate38.errors : vErrors.concat(validate38.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err39 = { instancePath: instancePath + "/recommendedDeployments", schemaPath: "#/properties/recommendedDeployments/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        if (vErrors === null) {
          vErrors = [err39];
        } else {
          vErrors.push(err39);
        }
        errors++;
      }
    }
  } else {
    const err40 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    if (vErrors === null) {
      vErrors = [err40];
    } else {
      vErrors.push(err40);
    }
    errors++;
  }
  validate35.errors = vErrors;
  return errors === 0;
}
validate35.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
var validateParsers = validate40;
var schema83 = { "type": "object", "additionalProperties": false, "required": ["title", "models", "toolCall", "reasoning"], "properties": { "title": { "type": "string" }, "models": { "type": "array", "minItems": 1, "items": { "type": "string", "pattern": "^[a-z0-9._-]+$" } }, "except": { "type": "array", "items": { "type": "string", "pattern": "^[a-z0-9._-]+$" } }, "toolCall": { "type": ["array", "null"], "items": { "type": "string" } }, "reasoning": { "type": "array", "items": { "type": "string" } }, "source": { "type": "string" } } };
var pattern45 = new RegExp("^[a-z0-9._-]+$", "u");
function validate40(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate40.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.engine === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "engine" }, message: "must have required property 'engine'" };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.versions === void 0) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "versions" }, message: "must have required property 'versions'" };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    if (data.toolCall === void 0) {
      const err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "toolCall" }, message: "must have required property 'toolCall'" };
      if (vErrors === null) {
        vErrors = [err2];
      } else {
        vErrors.push(err2);
      }
      errors++;
    }
    if (data.reasoning === void 0) {
      const err3 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "reasoning" }, message: "must have required property 'reasoning'" };
      if (vErrors === null) {
        vErrors = [err3];
      } else {
        vErrors.push(err3);
      }
      errors++;
    }
    if (data.families === void 0) {
      const err4 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "families" }, message: "must have required property 'families'" };
      if (vErrors === null) {
        vErrors = [err4];
      } else {
        vErrors.push(err4);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "$schema" || key0 === "engine" || key0 === "versions" || key0 === "toolCall" || key0 === "reasoning" || key0 === "families")) {
        const err5 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
        if (vErrors === null) {
          vErrors = [err5];
        } else {
          vErrors.push(err5);
        }
        errors++;
      }
    }
    if (data.$schema !== void 0) {
      if (typeof data.$schema !== "string") {
        const err6 = { instancePath: instancePath + "/$schema", schemaPath: "#/properties/%24schema/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err6];
        } else {
          vErrors.push(err6);
        }
        errors++;
      }
    }
    if (data.engine !== void 0) {
      if (typeof data.engine !== "string") {
        const err7 = { instancePath: instancePath + "/engine", schemaPath: "#/properties/engine/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err7];
        } else {
          vErrors.push(err7);
        }
        errors++;
      }
    }
    if (data.versions !== void 0) {
      let data2 = data.versions;
      if (Array.isArray(data2)) {
        if (data2.length < 1) {
          const err8 = { instancePath: instancePath + "/versions", schemaPath: "#/properties/versions/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" };
          if (vErrors === null) {
            vErrors = [err8];
          } else {
            vErrors.push(err8);
          }
          errors++;
        }
        const len0 = data2.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data3 = data2[i0];
          if (typeof data3 === "string") {
            if (func11(data3) < 1) {
              const err9 = { instancePath: instancePath + "/versions/" + i0, schemaPath: "#/properties/versions/items/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
              if (vErrors === null) {
                vErrors = [err9];
              } else {
                vErrors.push(err9);
              }
              errors++;
            }
          } else {
            const err10 = { instancePath: instancePath + "/versions/" + i0, schemaPath: "#/properties/versions/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err10];
            } else {
              vErrors.push(err10);
            }
            errors++;
          }
        }
        let i1 = data2.length;
        let j0;
        if (i1 > 1) {
          const indices0 = {};
          for (; i1--; ) {
            let item0 = data2[i1];
            if (typeof item0 !== "string") {
              continue;
            }
            if (typeof indices0[item0] == "number") {
              j0 = indices0[item0];
              const err11 = { instancePath: instancePath + "/versions", schemaPath: "#/properties/versions/uniqueItems", keyword: "uniqueItems", params: { i: i1, j: j0 }, message: "must NOT have duplicate items (items ## " + j0 + " and " + i1 + " are identical)" };
              if (vErrors === null) {
                vErrors = [err11];
              } else {
                vErrors.push(err11);
              }
              errors++;
              break;
            }
            indices0[item0] = i1;
          }
        }
      } else {
        const err12 = { instancePath: instancePath + "/versions", schemaPath: "#/properties/versions/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        if (vErrors === null) {
          vErrors = [err12];
        } else {
          vErrors.push(err12);
        }
        errors++;
      }
    }
    if (data.toolCall !== void 0) {
      let data4 = data.toolCall;
      if (data4 && typeof data4 == "object" && !Array.isArray(data4)) {
        for (const key1 in data4) {
          let data5 = data4[key1];
          if (Array.isArray(data5)) {
            const len1 = data5.length;
            for (let i2 = 0; i2 < len1; i2++) {
              let data6 = data5[i2];
              if (Array.isArray(data6)) {
                if (data6.length > 2) {
                  const err13 = { instancePath: instancePath + "/toolCall/" + key1.replace(/~/g, "~0").replace(/\//g, "~1") + "/" + i2, schemaPath: "#/$defs/ranges/items/maxItems", keyword: "maxItems", params: { limit: 2 }, message: "must NOT have more than 2 items" };
                  if (vErrors === null) {
                    vErrors = [err13];
                  } else {
                    vErrors.push(err13);
                  }
                  errors++;
                }
                if (data6.length < 2) {
                  const err14 = { instancePath: instancePath + "/toolCall/" + key1.replace(/~/g, "~0").replace(/\//g, "~1") + "/" + i2, schemaPath: "#/$defs/ranges/items/minItems", keyword: "minItems", params: { limit: 2 }, message: "must NOT have fewer than 2 items" };
                  if (vErrors === null) {
                    vErrors = [err14];
                  } else {
                    vErrors.push(err14);
                  }
                  errors++;
                }
                const len2 = data6.length;
                for (let i3 = 0; i3 < len2; i3++) {
                  let data7 = data6[i3];
                  if (!(typeof data7 == "number" && (!(data7 % 1) && !isNaN(data7)) && isFinite(data7))) {
                    const err15 = { instancePath: instancePath + "/toolCall/" + key1.replace(/~/g, "~0").replace(/\//g, "~1") + "/" + i2 + "/" + i3, schemaPath: "#/$defs/ranges/items/items/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
                    if (vErrors === null) {
                      vErrors = [err15];
                    } else {
                      vErrors.push(err15);
                    }
                    errors++;
                  }
                  if (typeof data7 == "number" && isFinite(data7)) {
                    if (data7 < 0 || isNaN(data7)) {
                      const err16 = { instancePath: instancePath + "/toolCall/" + key1.replace(/~/g, "~0").replace(/\//g, "~1") + "/" + i2 + "/" + i3, schemaPath: "#/$defs/ranges/items/items/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
                      if (vErrors === null) {
                        vErrors = [err16];
                      } else {
                        vErrors.push(err16);
                      }
                      errors++;
                    }
                  }
                }
              } else {
                const err17 = { instancePath: instancePath + "/toolCall/" + key1.replace(/~/g, "~0").replace(/\//g, "~1") + "/" + i2, schemaPath: "#/$defs/ranges/items/type", keyword: "type", params: { type: "array" }, message: "must be array" };
                if (vErrors === null) {
                  vErrors = [err17];
                } else {
                  vErrors.push(err17);
                }
                errors++;
              }
            }
          } else {
            const err18 = { instancePath: instancePath + "/toolCall/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/$defs/ranges/type", keyword: "type", params: { type: "array" }, message: "must be array" };
            if (vErrors === null) {
              vErrors = [err18];
            } else {
              vErrors.push(err18);
            }
            errors++;
          }
        }
      } else {
        const err19 = { instancePath: instancePath + "/toolCall", schemaPath: "#/properties/toolCall/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        if (vErrors === null) {
          vErrors = [err19];
        } else {
          vErrors.push(err19);
        }
        errors++;
      }
    }
    if (data.reasoning !== void 0) {
      let data8 = data.reasoning;
      if (data8 && typeof data8 == "object" && !Array.isArray(data8)) {
        for (const key2 in data8) {
          let data9 = data8[key2];
          if (Array.isArray(data9)) {
            const len3 = data9.length;
            for (let i4 = 0; i4 < len3; i4++) {
              let data10 = data9[i4];
              if (Array.isArray(data10)) {
                if (data10.length > 2) {
                  const err20 = { instancePath: instancePath + "/reasoning/" + key2.replace(/~/g, "~0").replace(/\//g, "~1") + "/" + i4, schemaPath: "#/$defs/ranges/items/maxItems", keyword: "maxItems", params: { limit: 2 }, message: "must NOT have more than 2 items" };
                  if (vErrors === null) {
                    vErrors = [err20];
                  } else {
                    vErrors.push(err20);
                  }
                  errors++;
                }
                if (data10.length < 2) {
                  const err21 = { instancePath: instancePath + "/reasoning/" + key2.replace(/~/g, "~0").replace(/\//g, "~1") + "/" + i4, schemaPath: "#/$defs/ranges/items/minItems", keyword: "minItems", params: { limit: 2 }, message: "must NOT have fewer than 2 items" };
                  if (vErrors === null) {
                    vErrors = [err21];
                  } else {
                    vErrors.push(err21);
                  }
                  errors++;
                }
                const len4 = data10.length;
                for (let i5 = 0; i5 < len4; i5++) {
                  let data11 = data10[i5];
                  if (!(typeof data11 == "number" && (!(data11 % 1) && !isNaN(data11)) && isFinite(data11))) {
                    const err22 = { instancePath: instancePath + "/reasoning/" + key2.replace(/~/g, "~0").replace(/\//g, "~1") + "/" + i4 + "/" + i5, schemaPath: "#/$defs/ranges/items/items/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
                    if (vErrors === null) {
                      vErrors = [err22];
                    } else {
                      vErrors.push(err22);
                    }
                    errors++;
                  }
                  if (typeof data11 == "number" && isFinite(data11)) {
                    if (data11 < 0 || isNaN(data11)) {
                      const err23 = { instancePath: instancePath + "/reasoning/" + key2.replace(/~/g, "~0").replace(/\//g, "~1") + "/" + i4 + "/" + i5, schemaPath: "#/$defs/ranges/items/items/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
                      if (vErrors === null) {
                        vErrors = [err23];
                      } else {
                        vErrors.push(err23);
                      }
                      errors++;
                    }
                  }
                }
              } else {
                const err24 = { instancePath: instancePath + "/reasoning/" + key2.replace(/~/g, "~0").replace(/\//g, "~1") + "/" + i4, schemaPath: "#/$defs/ranges/items/type", keyword: "type", params: { type: "array" }, message: "must be array" };
                if (vErrors === null) {
                  vErrors = [err24];
                } else {
                  vErrors.push(err24);
                }
                errors++;
              }
            }
          } else {
            const err25 = { instancePath: instancePath + "/reasoning/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/$defs/ranges/type", keyword: "type", params: { type: "array" }, message: "must be array" };
            if (vErrors === null) {
              vErrors = [err25];
            } else {
              vErrors.push(err25);
            }
            errors++;
          }
        }
      } else {
        const err26 = { instancePath: instancePath + "/reasoning", schemaPath: "#/properties/reasoning/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        if (vErrors === null) {
          vErrors = [err26];
        } else {
          vErrors.push(err26);
        }
        errors++;
      }
    }
    if (data.families !== void 0) {
      let data12 = data.families;
      if (Array.isArray(data12)) {
        const len5 = data12.length;
        for (let i6 = 0; i6 < len5; i6++) {
          let data13 = data12[i6];
          if (data13 && typeof data13 == "object" && !Array.isArray(data13)) {
            if (data13.title === void 0) {
              const err27 = { instancePath: instancePath + "/families/" + i6, schemaPath: "#/$defs/family/required", keyword: "required", params: { missingProperty: "title" }, message: "must have required property 'title'" };
              if (vErrors === null) {
                vErrors = [err27];
              } else {
                vErrors.push(err27);
              }
              errors++;
            }
            if (data13.models === void 0) {
              const err28 = { instancePath: instancePath + "/families/" + i6, schemaPath: "#/$defs/family/required", keyword: "required", params: { missingProperty: "models" }, message: "must have required property 'models'" };
              if (vErrors === null) {
                vErrors = [err28];
              } else {
                vErrors.push(err28);
              }
              errors++;
            }
            if (data13.toolCall === void 0) {
              const err29 = { instancePath: instancePath + "/families/" + i6, schemaPath: "#/$defs/family/required", keyword: "required", params: { missingProperty: "toolCall" }, message: "must have required property 'toolCall'" };
              if (vErrors === null) {
                vErrors = [err29];
              } else {
                vErrors.push(err29);
              }
              errors++;
            }
            if (data13.reasoning === void 0) {
              const err30 = { instancePath: instancePath + "/families/" + i6, schemaPath: "#/$defs/family/required", keyword: "required", params: { missingProperty: "reasoning" }, message: "must have required property 'reasoning'" };
              if (vErrors === null) {
                vErrors = [err30];
              } else {
                vErrors.push(err30);
              }
              errors++;
            }
            for (const key3 in data13) {
              if (!(key3 === "title" || key3 === "models" || key3 === "except" || key3 === "toolCall" || key3 === "reasoning" || key3 === "source")) {
                const err31 = { instancePath: instancePath + "/families/" + i6, schemaPath: "#/$defs/family/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key3 }, message: "must NOT have additional properties" };
                if (vErrors === null) {
                  vErrors = [err31];
                } else {
                  vErrors.push(err31);
                }
                errors++;
              }
            }
            if (data13.title !== void 0) {
              if (typeof data13.title !== "string") {
                const err32 = { instancePath: instancePath + "/families/" + i6 + "/title", schemaPath: "#/$defs/family/properties/title/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                  vErrors = [err32];
                } else {
                  vErrors.push(err32);
                }
                errors++;
              }
            }
            if (data13.models !== void 0) {
              let data15 = data13.models;
              if (Array.isArray(data15)) {
                if (data15.length < 1) {
                  const err33 = { instancePath: instancePath + "/families/" + i6 + "/models", schemaPath: "#/$defs/family/properties/models/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" };
                  if (vErrors === null) {
                    vErrors = [err33];
                  } else {
                    vErrors.push(err33);
                  }
                  errors++;
                }
                const len6 = data15.length;
                for (let i7 = 0; i7 < len6; i7++) {
                  let data16 = data15[i7];
                  if (typeof data16 === "string") {
                    if (!pattern45.test(data16)) {
                      const err34 = { instancePath: instancePath + "/families/" + i6 + "/models/" + i7, schemaPath: "#/$defs/family/properties/models/items/pattern", keyword: "pattern", params: { pattern: "^[a-z0-9._-]+$" }, message: 'must match pattern "^[a-z0-9._-]+$"' };
                      if (vErrors === null) {
                        vErrors = [err34];
                      } else {
                        vErrors.push(err34);
                      }
                      errors++;
                    }
                  } else {
                    const err35 = { instancePath: instancePath + "/families/" + i6 + "/models/" + i7, schemaPath: "#/$defs/family/properties/models/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                    if (vErrors === null) {
                      vErrors = [err35];
                    } else {
                      vErrors.push(err35);
                    }
                    errors++;
                  }
                }
              } else {
                const err36 = { instancePath: instancePath + "/families/" + i6 + "/models", schemaPath: "#/$defs/family/properties/models/type", keyword: "type", params: { type: "array" }, message: "must be array" };
                if (vErrors === null) {
                  vErrors = [err36];
                } else {
                  vErrors.push(err36);
                }
                errors++;
              }
            }
            if (data13.except !== void 0) {
              let data17 = data13.except;
              if (Array.isArray(data17)) {
                const len7 = data17.length;
                for (let i8 = 0; i8 < len7; i8++) {
                  let data18 = data17[i8];
                  if (typeof data18 === "string") {
                    if (!pattern45.test(data18)) {
                      const err37 = { instancePath: instancePath + "/families/" + i6 + "/except/" + i8, schemaPath: "#/$defs/family/properties/except/items/pattern", keyword: "pattern", params: { pattern: "^[a-z0-9._-]+$" }, message: 'must match pattern "^[a-z0-9._-]+$"' };
                      if (vErrors === null) {
                        vErrors = [err37];
                      } else {
                        vErrors.push(err37);
                      }
                      errors++;
                    }
                  } else {
                    const err38 = { instancePath: instancePath + "/families/" + i6 + "/except/" + i8, schemaPath: "#/$defs/family/properties/except/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                    if (vErrors === null) {
                      vErrors = [err38];
                    } else {
                      vErrors.push(err38);
                    }
                    errors++;
                  }
                }
              } else {
                const err39 = { instancePath: instancePath + "/families/" + i6 + "/except", schemaPath: "#/$defs/family/properties/except/type", keyword: "type", params: { type: "array" }, message: "must be array" };
                if (vErrors === null) {
                  vErrors = [err39];
                } else {
                  vErrors.push(err39);
                }
                errors++;
              }
            }
            if (data13.toolCall !== void 0) {
              let data19 = data13.toolCall;
              if (!Array.isArray(data19) && data19 !== null) {
                const err40 = { instancePath: instancePath + "/families/" + i6 + "/toolCall", schemaPath: "#/$defs/family/properties/toolCall/type", keyword: "type", params: { type: schema83.properties.toolCall.type }, message: "must be array,null" };
                if (vErrors === null) {
                  vErrors = [err40];
                } else {
                  vErrors.push(err40);
                }
                errors++;
              }
              if (Array.isArray(data19)) {
                const len8 = data19.length;
                for (let i9 = 0; i9 < len8; i9++) {
                  if (typeof data19[i9] !== "string") {
                    const err41 = { instancePath: instancePath + "/families/" + i6 + "/toolCall/" + i9, schemaPath: "#/$defs/family/properties/toolCall/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                    if (vErrors === null) {
                      vErrors = [err41];
                    } else {
                      vErrors.push(err41);
                    }
                    errors++;
                  }
                }
              }
            }
            if (data13.reasoning !== void 0) {
              let data21 = data13.reasoning;
              if (Array.isArray(data21)) {
                const len9 = data21.length;
                for (let i10 = 0; i10 < len9; i10++) {
                  if (typeof data21[i10] !== "string") {
                    const err42 = { instancePath: instancePath + "/families/" + i6 + "/reasoning/" + i10, schemaPath: "#/$defs/family/properties/reasoning/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                    if (vErrors === null) {
                      vErrors = [err42];
                    } else {
                      vErrors.push(err42);
                    }
                    errors++;
                  }
                }
              } else {
                const err43 = { instancePath: instancePath + "/families/" + i6 + "/reasoning", schemaPath: "#/$defs/family/properties/reasoning/type", keyword: "type", params: { type: "array" }, message: "must be array" };
                if (vErrors === null) {
                  vErrors = [err43];
                } else {
                  vErrors.push(err43);
                }
                errors++;
              }
            }
            if (data13.source !== void 0) {
              if (typeof data13.source !== "string") {
                const err44 = { instancePath: instancePath + "/families/" + i6 + "/source", schemaPath: "#/$defs/family/properties/source/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                  vErrors = [err44];
                } else {
                  vErrors.push(err44);
                }
                errors++;
              }
            }
          } else {
            const err45 = { instancePath: instancePath + "/families/" + i6, schemaPath: "#/$defs/family/type", keyword: "type", params: { type: "object" }, message: "must be object" };
            if (vErrors === null) {
              vErrors = [err45];
            } else {
              vErrors.push(err45);
            }
            errors++;
          }
        }
      } else {
        const err46 = { instancePath: instancePath + "/families", schemaPath: "#/properties/families/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        if (vErrors === null) {
          vErrors = [err46];
        } else {
          vErrors.push(err46);
        }
        errors++;
      }
    }
  } else {
    const err47 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    if (vErrors === null) {
      vErrors = [err47];
    } else {
      vErrors.push(err47);
    }
    errors++;
  }
  validate40.errors = vErrors;
  return errors === 0;
}
validate40.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
var validateProfile = validate23;
var schema43 = { "type": "object", "required": ["engine", "precision", "metric", "type"], "additionalProperties": false, "properties": { "engine": { "type": "string", "pattern": "^[a-z0-9][a-z0-9._-]*$" }, "accelerator_type": { "enum": ["gpu", "cpu"] }, "accelerator_model": { "type": "string", "pattern": "^[A-Za-z0-9][A-Za-z0-9 ._-]*$" }, "accelerator_count": { "type": "integer", "minimum": 1, "maximum": 65535 }, "gpu": { "type": "string", "pattern": "^[A-Za-z0-9][A-Za-z0-9 ._-]*$" }, "gpu_count": { "type": "integer", "minimum": 1, "maximum": 65535 }, "precision": { "$ref": "#/$defs/precision" }, "metric": { "$ref": "#/$defs/metric" }, "type": { "$ref": "#/$defs/type" }, "manual_selection_only": { "type": "boolean" }, "primary": { "type": ["boolean", "null"] }, "variant": { "type": ["string", "null"], "pattern": "^[a-z][a-z0-9-]*$" }, "features": { "type": "array", "maxItems": 1, "items": { "enum": ["adapters", "adapters-scale-only"] } }, "capabilities": { "type": "object", "additionalProperties": false, "properties": { "tool_calling": { "type": "boolean" }, "structured_outputs": { "type": "boolean" }, "reasoning": { "type": "boolean" } } }, "engine_version": { "type": "string", "pattern": "^(?:>=|<=|==|!=|>|<)[0-9]+(?:\\.[0-9]+)*(?:(?:a|b|rc|\\.post|\\.dev)[0-9]+)*(?:[ ,]+(?:>=|<=|==|!=|>|<)[0-9]+(?:\\.[0-9]+)*(?:(?:a|b|rc|\\.post|\\.dev)[0-9]+)*)*$" }, "min_vram_gb": { "type": "number", "exclusiveMinimum": 0 } }, "allOf": [{ "if": { "not": { "required": ["gpu"] } }, "then": { "required": ["accelerator_model"] } }, { "if": { "not": { "required": ["gpu_count"] } }, "then": { "required": ["accelerator_count"] } }] };
var schema46 = { "enum": ["optimized", "preview", "unoptimized", "general"] };
var pattern7 = new RegExp("^[A-Za-z0-9][A-Za-z0-9 ._-]*$", "u");
var pattern9 = new RegExp("^[a-z][a-z0-9-]*$", "u");
var pattern10 = new RegExp("^(?:>=|<=|==|!=|>|<)[0-9]+(?:\\.[0-9]+)*(?:(?:a|b|rc|\\.post|\\.dev)[0-9]+)*(?:[ ,]+(?:>=|<=|==|!=|>|<)[0-9]+(?:\\.[0-9]+)*(?:(?:a|b|rc|\\.post|\\.dev)[0-9]+)*)*$", "u");
function validate24(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate24.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  const _errs2 = errors;
  let valid1 = true;
  const _errs3 = errors;
  const _errs4 = errors;
  const _errs5 = errors;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    let missing0;
    if (data.gpu === void 0 && (missing0 = "gpu")) {
      const err0 = {};
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
  }
  var valid2 = _errs5 === errors;
  if (valid2) {
    const err1 = {};
    if (vErrors === null) {
      vErrors = [err1];
    } else {
      vErrors.push(err1);
    }
    errors++;
  } else {
    errors = _errs4;
    if (vErrors !== null) {
      if (_errs4) {
        vErrors.length = _errs4;
      } else {
        vErrors = null;
      }
    }
  }
  var _valid0 = _errs3 === errors;
  errors = _errs2;
  if (vErrors !== null) {
    if (_errs2) {
      vErrors.length = _errs2;
    } else {
      vErrors = null;
    }
  }
  if (_valid0) {
    const _errs6 = errors;
    if (data && typeof data == "object" && !Array.isArray(data)) {
      if (data.accelerator_model === void 0) {
        const err2 = { instancePath, schemaPath: "#/allOf/0/then/required", keyword: "required", params: { missingProperty: "accelerator_model" }, message: "must have required property 'accelerator_model'" };
        if (vErrors === null) {
          vErrors = [err2];
        } else {
          vErrors.push(err2);
        }
        errors++;
      }
    }
    var _valid0 = _errs6 === errors;
    valid1 = _valid0;
  }
  if (!valid1) {
    const err3 = { instancePath, schemaPath: "#/allOf/0/if", keyword: "if", params: { failingKeyword: "then" }, message: 'must match "then" schema' };
    if (vErrors === null) {
      vErrors = [err3];
    } else {
      vErrors.push(err3);
    }
    errors++;
  }
  const _errs8 = errors;
  let valid3 = true;
  const _errs9 = errors;
  const _errs10 = errors;
  const _errs11 = errors;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    let missing1;
    if (data.gpu_count === void 0 && (missing1 = "gpu_count")) {
      const err4 = {};
      if (vErrors === null) {
        vErrors = [err4];
      } else {
        vErrors.push(err4);
      }
      errors++;
    }
  }
  var valid4 = _errs11 === errors;
  if (valid4) {
    const err5 = {};
    if (vErrors === null) {
      vErrors = [err5];
    } else {
      vErrors.push(err5);
    }
    errors++;
  } else {
    errors = _errs10;
    if (vErrors !== null) {
      if (_errs10) {
        vErrors.length = _errs10;
      } else {
        vErrors = null;
      }
    }
  }
  var _valid1 = _errs9 === errors;
  errors = _errs8;
  if (vErrors !== null) {
    if (_errs8) {
      vErrors.length = _errs8;
    } else {
      vErrors = null;
    }
  }
  if (_valid1) {
    const _errs12 = errors;
    if (data && typeof data == "object" && !Array.isArray(data)) {
      if (data.accelerator_count === void 0) {
        const err6 = { instancePath, schemaPath: "#/allOf/1/then/required", keyword: "required", params: { missingProperty: "accelerator_count" }, message: "must have required property 'accelerator_count'" };
        if (vErrors === null) {
          vErrors = [err6];
        } else {
          vErrors.push(err6);
        }
        errors++;
      }
    }
    var _valid1 = _errs12 === errors;
    valid3 = _valid1;
  }
  if (!valid3) {
    const err7 = { instancePath, schemaPath: "#/allOf/1/if", keyword: "if", params: { failingKeyword: "then" }, message: 'must match "then" schema' };
    if (vErrors === null) {
      vErrors = [err7];
    } else {
      vErrors.push(err7);
    }
    errors++;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.engine === void 0) {
      const err8 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "engine" }, message: "must have required property 'engine'" };
      if (vErrors === null) {
        vErrors = [err8];
      } else {
        vErrors.push(err8);
      }
      errors++;
    }
    if (data.precision === void 0) {
      const err9 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "precision" }, message: "must have required property 'precision'" };
      if (vErrors === null) {
        vErrors = [err9];
      } else {
        vErrors.push(err9);
      }
      errors++;
    }
    if (data.metric === void 0) {
      const err10 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "metric" }, message: "must have required property 'metric'" };
      if (vErrors === null) {
        vErrors = [err10];
      } else {
        vErrors.push(err10);
      }
      errors++;
    }
    if (data.type === void 0) {
      const err11 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "type" }, message: "must have required property 'type'" };
      if (vErrors === null) {
        vErrors = [err11];
      } else {
        vErrors.push(err11);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!func1.call(schema43.properties, key0)) {
        const err12 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
        if (vErrors === null) {
          vErrors = [err12];
        } else {
          vErrors.push(err12);
        }
        errors++;
      }
    }
    if (data.engine !== void 0) {
      let data0 = data.engine;
      if (typeof data0 === "string") {
        if (!pattern6.test(data0)) {
          const err13 = { instancePath: instancePath + "/engine", schemaPath: "#/properties/engine/pattern", keyword: "pattern", params: { pattern: "^[a-z0-9][a-z0-9._-]*$" }, message: 'must match pattern "^[a-z0-9][a-z0-9._-]*$"' };
          if (vErrors === null) {
            vErrors = [err13];
          } else {
            vErrors.push(err13);
          }
          errors++;
        }
      } else {
        const err14 = { instancePath: instancePath + "/engine", schemaPath: "#/properties/engine/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err14];
        } else {
          vErrors.push(err14);
        }
        errors++;
      }
    }
    if (data.accelerator_type !== void 0) {
      let data1 = data.accelerator_type;
      if (!(data1 === "gpu" || data1 === "cpu")) {
        const err15 = { instancePath: instancePath + "/accelerator_type", schemaPath: "#/properties/accelerator_type/enum", keyword: "enum", params: { allowedValues: schema43.properties.accelerator_type.enum }, message: "must be equal to one of the allowed values" };
        if (vErrors === null) {
          vErrors = [err15];
        } else {
          vErrors.push(err15);
        }
        errors++;
      }
    }
    if (data.accelerator_model !== void 0) {
      let data2 = data.accelerator_model;
      if (typeof data2 === "string") {
        if (!pattern7.test(data2)) {
          const err16 = { instancePath: instancePath + "/accelerator_model", schemaPath: "#/properties/accelerator_model/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z0-9][A-Za-z0-9 ._-]*$" }, message: 'must match pattern "^[A-Za-z0-9][A-Za-z0-9 ._-]*$"' };
          if (vErrors === null) {
            vErrors = [err16];
          } else {
            vErrors.push(err16);
          }
          errors++;
        }
      } else {
        const err17 = { instancePath: instancePath + "/accelerator_model", schemaPath: "#/properties/accelerator_model/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err17];
        } else {
          vErrors.push(err17);
        }
        errors++;
      }
    }
    if (data.accelerator_count !== void 0) {
      let data3 = data.accelerator_count;
      if (!(typeof data3 == "number" && (!(data3 % 1) && !isNaN(data3)) && isFinite(data3))) {
        const err18 = { instancePath: instancePath + "/accelerator_count", schemaPath: "#/properties/accelerator_count/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
        if (vErrors === null) {
          vErrors = [err18];
        } else {
          vErrors.push(err18);
        }
        errors++;
      }
      if (typeof data3 == "number" && isFinite(data3)) {
        if (data3 > 65535 || isNaN(data3)) {
          const err19 = { instancePath: instancePath + "/accelerator_count", schemaPath: "#/properties/accelerator_count/maximum", keyword: "maximum", params: { comparison: "<=", limit: 65535 }, message: "must be <= 65535" };
          if (vErrors === null) {
            vErrors = [err19];
          } else {
            vErrors.push(err19);
          }
          errors++;
        }
        if (data3 < 1 || isNaN(data3)) {
          const err20 = { instancePath: instancePath + "/accelerator_count", schemaPath: "#/properties/accelerator_count/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
          if (vErrors === null) {
            vErrors = [err20];
          } else {
            vErrors.push(err20);
          }
          errors++;
        }
      }
    }
    if (data.gpu !== void 0) {
      let data4 = data.gpu;
      if (typeof data4 === "string") {
        if (!pattern7.test(data4)) {
          const err21 = { instancePath: instancePath + "/gpu", schemaPath: "#/properties/gpu/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z0-9][A-Za-z0-9 ._-]*$" }, message: 'must match pattern "^[A-Za-z0-9][A-Za-z0-9 ._-]*$"' };
          if (vErrors === null) {
            vErrors = [err21];
          } else {
            vErrors.push(err21);
          }
          errors++;
        }
      } else {
        const err22 = { instancePath: instancePath + "/gpu", schemaPath: "#/properties/gpu/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err22];
        } else {
          vErrors.push(err22);
        }
        errors++;
      }
    }
    if (data.gpu_count !== void 0) {
      let data5 = data.gpu_count;
      if (!(typeof data5 == "number" && (!(data5 % 1) && !isNaN(data5)) && isFinite(data5))) {
        const err23 = { instancePath: instancePath + "/gpu_count", schemaPath: "#/properties/gpu_count/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
        if (vErrors === null) {
          vErrors = [err23];
        } else {
          vErrors.push(err23);
        }
        errors++;
      }
      if (typeof data5 == "number" && isFinite(data5)) {
        if (data5 > 65535 || isNaN(data5)) {
          const err24 = { instancePath: instancePath + "/gpu_count", schemaPath: "#/properties/gpu_count/maximum", keyword: "maximum", params: { comparison: "<=", limit: 65535 }, message: "must be <= 65535" };
          if (vErrors === null) {
            vErrors = [err24];
          } else {
            vErrors.push(err24);
          }
          errors++;
        }
        if (data5 < 1 || isNaN(data5)) {
          const err25 = { instancePath: instancePath + "/gpu_count", schemaPath: "#/properties/gpu_count/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
          if (vErrors === null) {
            vErrors = [err25];
          } else {
            vErrors.push(err25);
          }
          errors++;
        }
      }
    }
    if (data.precision !== void 0) {
      let data6 = data.precision;
      if (!(data6 === "int4" || data6 === "fp4" || data6 === "int8" || data6 === "fp8" || data6 === "fp16" || data6 === "bf16" || data6 === "fp32")) {
        const err26 = { instancePath: instancePath + "/precision", schemaPath: "#/$defs/precision/enum", keyword: "enum", params: { allowedValues: schema44.enum }, message: "must be equal to one of the allowed values" };
        if (vErrors === null) {
          vErrors = [err26];
        } else {
          vErrors.push(err26);
        }
        errors++;
      }
    }
    if (data.metric !== void 0) {
      let data7 = data.metric;
      if (!(data7 === "latency" || data7 === "throughput")) {
        const err27 = { instancePath: instancePath + "/metric", schemaPath: "#/$defs/metric/enum", keyword: "enum", params: { allowedValues: schema45.enum }, message: "must be equal to one of the allowed values" };
        if (vErrors === null) {
          vErrors = [err27];
        } else {
          vErrors.push(err27);
        }
        errors++;
      }
    }
    if (data.type !== void 0) {
      let data8 = data.type;
      if (!(data8 === "optimized" || data8 === "preview" || data8 === "unoptimized" || data8 === "general")) {
        const err28 = { instancePath: instancePath + "/type", schemaPath: "#/$defs/type/enum", keyword: "enum", params: { allowedValues: schema46.enum }, message: "must be equal to one of the allowed values" };
        if (vErrors === null) {
          vErrors = [err28];
        } else {
          vErrors.push(err28);
        }
        errors++;
      }
    }
    if (data.manual_selection_only !== void 0) {
      if (typeof data.manual_selection_only !== "boolean") {
        const err29 = { instancePath: instancePath + "/manual_selection_only", schemaPath: "#/properties/manual_selection_only/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
        if (vErrors === null) {
          vErrors = [err29];
        } else {
          vErrors.push(err29);
        }
        errors++;
      }
    }
    if (data.primary !== void 0) {
      let data10 = data.primary;
      if (typeof data10 !== "boolean" && data10 !== null) {
        const err30 = { instancePath: instancePath + "/primary", schemaPath: "#/properties/primary/type", keyword: "type", params: { type: schema43.properties.primary.type }, message: "must be boolean,null" };
        if (vErrors === null) {
          vErrors = [err30];
        } else {
          vErrors.push(err30);
        }
        errors++;
      }
    }
    if (data.variant !== void 0) {
      let data11 = data.variant;
      if (typeof data11 !== "string" && data11 !== null) {
        const err31 = { instancePath: instancePath + "/variant", schemaPath: "#/properties/variant/type", keyword: "type", params: { type: schema43.properties.variant.type }, message: "must be string,null" };
        if (vErrors === null) {
          vErrors = [err31];
        } else {
          vErrors.push(err31);
        }
        errors++;
      }
      if (typeof data11 === "string") {
        if (!pattern9.test(data11)) {
          const err32 = { instancePath: instancePath + "/variant", schemaPath: "#/properties/variant/pattern", keyword: "pattern", params: { pattern: "^[a-z][a-z0-9-]*$" }, message: 'must match pattern "^[a-z][a-z0-9-]*$"' };
          if (vErrors === null) {
            vErrors = [err32];
          } else {
            vErrors.push(err32);
          }
          errors++;
        }
      }
    }
    if (data.features !== void 0) {
      let data12 = data.features;
      if (Array.isArray(data12)) {
        if (data12.length > 1) {
          const err33 = { instancePath: instancePath + "/features", schemaPath: "#/properties/features/maxItems", keyword: "maxItems", params: { limit: 1 }, message: "must NOT have more than 1 items" };
          if (vErrors === null) {
            vErrors = [err33];
          } else {
            vErrors.push(err33);
          }
          errors++;
        }
        const len0 = data12.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data13 = data12[i0];
          if (!(data13 === "adapters" || data13 === "adapters-scale-only")) {
            const err34 = { instancePath: instancePath + "/features/" + i0, schemaPath: "#/properties/features/items/enum", keyword: "enum", params: { allowedValues: schema43.properties.features.items.enum }, message: "must be equal to one of the allowed values" };
            if (vErrors === null) {
              vErrors = [err34];
            } else {
              vErrors.push(err34);
            }
            errors++;
          }
        }
      } else {
        const err35 = { instancePath: instancePath + "/features", schemaPath: "#/properties/features/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        if (vErrors === null) {
          vErrors = [err35];
        } else {
          vErrors.push(err35);
        }
        errors++;
      }
    }
    if (data.capabilities !== void 0) {
      let data14 = data.capabilities;
      if (data14 && typeof data14 == "object" && !Array.isArray(data14)) {
        for (const key1 in data14) {
          if (!(key1 === "tool_calling" || key1 === "structured_outputs" || key1 === "reasoning")) {
            const err36 = { instancePath: instancePath + "/capabilities", schemaPath: "#/properties/capabilities/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 }, message: "must NOT have additional properties" };
            if (vErrors === null) {
              vErrors = [err36];
            } else {
              vErrors.push(err36);
            }
            errors++;
          }
        }
        if (data14.tool_calling !== void 0) {
          if (typeof data14.tool_calling !== "boolean") {
            const err37 = { instancePath: instancePath + "/capabilities/tool_calling", schemaPath: "#/properties/capabilities/properties/tool_calling/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
            if (vErrors === null) {
              vErrors = [err37];
            } else {
              vErrors.push(err37);
            }
            errors++;
          }
        }
        if (data14.structured_outputs !== void 0) {
          if (typeof data14.structured_outputs !== "boolean") {
            const err38 = { instancePath: instancePath + "/capabilities/structured_outputs", schemaPath: "#/properties/capabilities/properties/structured_outputs/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
            if (vErrors === null) {
              vErrors = [err38];
            } else {
              vErrors.push(err38);
            }
            errors++;
          }
        }
        if (data14.reasoning !== void 0) {
          if (typeof data14.reasoning !== "boolean") {
            const err39 = { instancePath: instancePath + "/capabilities/reasoning", schemaPath: "#/properties/capabilities/properties/reasoning/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
            if (vErrors === null) {
              vErrors = [err39];
            } else {
              vErrors.push(err39);
            }
            errors++;
          }
        }
      } else {
        const err40 = { instancePath: instancePath + "/capabilities", schemaPath: "#/properties/capabilities/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        if (vErrors === null) {
          vErrors = [err40];
        } else {
          vErrors.push(err40);
        }
        errors++;
      }
    }
    if (data.engine_version !== void 0) {
      let data18 = data.engine_version;
      if (typeof data18 === "string") {
        if (!pattern10.test(data18)) {
          const err41 = { instancePath: instancePath + "/engine_version", schemaPath: "#/properties/engine_version/pattern", keyword: "pattern", params: { pattern: "^(?:>=|<=|==|!=|>|<)[0-9]+(?:\\.[0-9]+)*(?:(?:a|b|rc|\\.post|\\.dev)[0-9]+)*(?:[ ,]+(?:>=|<=|==|!=|>|<)[0-9]+(?:\\.[0-9]+)*(?:(?:a|b|rc|\\.post|\\.dev)[0-9]+)*)*$" }, message: 'must match pattern "^(?:>=|<=|==|!=|>|<)[0-9]+(?:\\.[0-9]+)*(?:(?:a|b|rc|\\.post|\\.dev)[0-9]+)*(?:[ ,]+(?:>=|<=|==|!=|>|<)[0-9]+(?:\\.[0-9]+)*(?:(?:a|b|rc|\\.post|\\.dev)[0-9]+)*)*$"' };
          if (vErrors === null) {
            vErrors = [err41];
          } else {
            vErrors.push(err41);
          }
          errors++;
        }
      } else {
        const err42 = { instancePath: instancePath + "/engine_version", schemaPath: "#/properties/engine_version/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err42];
        } else {
          vErrors.push(err42);
        }
        errors++;
      }
    }
    if (data.min_vram_gb !== void 0) {
      let data19 = data.min_vram_gb;
      if (typeof data19 == "number" && isFinite(data19)) {
        if (data19 <= 0 || isNaN(data19)) {
          const err43 = { instancePath: instancePath + "/min_vram_gb", schemaPath: "#/properties/min_vram_gb/exclusiveMinimum", keyword: "exclusiveMinimum", params: { comparison: ">", limit: 0 }, message: "must be > 0" };
          if (vErrors === null) {
            vErrors = [err43];
          } else {
            vErrors.push(err43);
          }
          errors++;
        }
      } else {
        const err44 = { instancePath: instancePath + "/min_vram_gb", schemaPath: "#/properties/min_vram_gb/type", keyword: "type", params: { type: "number" }, message: "must be number" };
        if (vErrors === null) {
          vErrors = [err44];
        } else {
          vErrors.push(err44);
        }
        errors++;
      }
    }
  } else {
    const err45 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    if (vErrors === null) {
      vErrors = [err45];
    } else {
      vErrors.push(err45);
    }
    errors++;
  }
  validate24.errors = vErrors;
  return errors === 0;
}
validate24.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
function validate23(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate23.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.metadata === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "metadata" }, message: "must have required property 'metadata'" };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "aim_id" || key0 === "model_id" || key0 === "metadata" || key0 === "engine_args" || key0 === "env_vars")) {
        const err1 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
        if (vErrors === null) {
          vErrors = [err1];
        } else {
          vErrors.push(err1);
        }
        errors++;
      }
    }
    if (data.aim_id !== void 0) {
      let data0 = data.aim_id;
      if (typeof data0 === "string") {
        if (!pattern4.test(data0)) {
          const err2 = { instancePath: instancePath + "/aim_id", schemaPath: "#/$defs/modelName/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z0-9_][A-Za-z0-9_.-]*/[A-Za-z0-9_][A-Za-z0-9_.-]*$" }, message: 'must match pattern "^[A-Za-z0-9_][A-Za-z0-9_.-]*/[A-Za-z0-9_][A-Za-z0-9_.-]*$"' };
          if (vErrors === null) {
            vErrors = [err2];
          } else {
            vErrors.push(err2);
          }
          errors++;
        }
      } else {
        const err3 = { instancePath: instancePath + "/aim_id", schemaPath: "#/$defs/modelName/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err3];
        } else {
          vErrors.push(err3);
        }
        errors++;
      }
    }
    if (data.model_id !== void 0) {
      let data1 = data.model_id;
      if (typeof data1 === "string") {
        if (!pattern4.test(data1)) {
          const err4 = { instancePath: instancePath + "/model_id", schemaPath: "#/$defs/modelName/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z0-9_][A-Za-z0-9_.-]*/[A-Za-z0-9_][A-Za-z0-9_.-]*$" }, message: 'must match pattern "^[A-Za-z0-9_][A-Za-z0-9_.-]*/[A-Za-z0-9_][A-Za-z0-9_.-]*$"' };
          if (vErrors === null) {
            vErrors = [err4];
          } else {
            vErrors.push(err4);
          }
          errors++;
        }
      } else {
        const err5 = { instancePath: instancePath + "/model_id", schemaPath: "#/$defs/modelName/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err5];
        } else {
          vErrors.push(err5);
        }
        errors++;
      }
    }
    if (data.metadata !== void 0) {
      if (!validate24(data.metadata, { instancePath: instancePath + "/metadata", parentData: data, parentDataProperty: "metadata", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors);
        errors = vErrors.length;
      }
    }
    if (data.engine_args !== void 0) {
      let data3 = data.engine_args;
      if (data3 && typeof data3 == "object" && !Array.isArray(data3)) {
        for (const key1 in data3) {
          const _errs11 = errors;
          if (typeof key1 === "string") {
            if (!pattern11.test(key1)) {
              const err6 = { instancePath: instancePath + "/engine_args", schemaPath: "#/properties/engine_args/propertyNames/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z0-9][A-Za-z0-9._-]*$" }, message: 'must match pattern "^[A-Za-z0-9][A-Za-z0-9._-]*$"', propertyName: key1 };
              if (vErrors === null) {
                vErrors = [err6];
              } else {
                vErrors.push(err6);
              }
              errors++;
            }
          }
          var valid3 = _errs11 === errors;
          if (!valid3) {
            const err7 = { instancePath: instancePath + "/engine_args", schemaPath: "#/properties/engine_args/propertyNames", keyword: "propertyNames", params: { propertyName: key1 }, message: "property name must be valid" };
            if (vErrors === null) {
              vErrors = [err7];
            } else {
              vErrors.push(err7);
            }
            errors++;
          }
        }
      } else {
        const err8 = { instancePath: instancePath + "/engine_args", schemaPath: "#/properties/engine_args/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        if (vErrors === null) {
          vErrors = [err8];
        } else {
          vErrors.push(err8);
        }
        errors++;
      }
    }
    if (data.env_vars !== void 0) {
      let data4 = data.env_vars;
      if (data4 && typeof data4 == "object" && !Array.isArray(data4)) {
        for (const key2 in data4) {
          const _errs14 = errors;
          if (typeof key2 === "string") {
            if (!pattern12.test(key2)) {
              const err9 = { instancePath: instancePath + "/env_vars", schemaPath: "#/properties/env_vars/propertyNames/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z_][A-Za-z0-9_]*$" }, message: 'must match pattern "^[A-Za-z_][A-Za-z0-9_]*$"', propertyName: key2 };
              if (vErrors === null) {
                vErrors = [err9];
              } else {
                vErrors.push(err9);
              }
              errors++;
            }
          }
          var valid4 = _errs14 === errors;
          if (!valid4) {
            const err10 = { instancePath: instancePath + "/env_vars", schemaPath: "#/properties/env_vars/propertyNames", keyword: "propertyNames", params: { propertyName: key2 }, message: "property name must be valid" };
            if (vErrors === null) {
              vErrors = [err10];
            } else {
              vErrors.push(err10);
            }
            errors++;
          }
        }
        for (const key3 in data4) {
          let data5 = data4[key3];
          if (typeof data5 === "string") {
            if (!pattern13.test(data5)) {
              const err11 = { instancePath: instancePath + "/env_vars/" + key3.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/env_vars/additionalProperties/pattern", keyword: "pattern", params: { pattern: "^[^\\u0000]*$" }, message: 'must match pattern "^[^\\u0000]*$"' };
              if (vErrors === null) {
                vErrors = [err11];
              } else {
                vErrors.push(err11);
              }
              errors++;
            }
          } else {
            const err12 = { instancePath: instancePath + "/env_vars/" + key3.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/env_vars/additionalProperties/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err12];
            } else {
              vErrors.push(err12);
            }
            errors++;
          }
        }
      } else {
        const err13 = { instancePath: instancePath + "/env_vars", schemaPath: "#/properties/env_vars/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        if (vErrors === null) {
          vErrors = [err13];
        } else {
          vErrors.push(err13);
        }
        errors++;
      }
    }
    if (data.aim_id !== void 0) {
      if (data.model_id === void 0) {
        const err14 = { instancePath, schemaPath: "#/dependentRequired", keyword: "dependentRequired", params: {
          property: "aim_id",
          missingProperty: "model_id",
          depsCount: 1,
          deps: "model_id"
        }, message: "must have property model_id when property aim_id is present" };
        if (vErrors === null) {
          vErrors = [err14];
        } else {
          vErrors.push(err14);
        }
        errors++;
      }
    }
    if (data.model_id !== void 0) {
      if (data.aim_id === void 0) {
        const err15 = { instancePath, schemaPath: "#/dependentRequired", keyword: "dependentRequired", params: {
          property: "model_id",
          missingProperty: "aim_id",
          depsCount: 1,
          deps: "aim_id"
        }, message: "must have property aim_id when property model_id is present" };
        if (vErrors === null) {
          vErrors = [err15];
        } else {
          vErrors.push(err15);
        }
        errors++;
      }
    }
  } else {
    const err16 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    if (vErrors === null) {
      vErrors = [err16];
    } else {
      vErrors.push(err16);
    }
    errors++;
  }
  validate23.errors = vErrors;
  return errors === 0;
}
validate23.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
var validateRecord = validate41;
var schema84 = { "$schema": "https://json-schema.org/draft/2020-12/schema", "$id": "https://aim.dev/schemas/record.schema.json", "type": "object", "additionalProperties": false, "required": ["version", "time", "command", "aim", "resolution", "facts", "launch", "stopped_by", "masked"], "properties": { "version": { "const": 1 }, "time": { "type": "string", "pattern": "^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}([.][0-9]+)?Z$" }, "command": { "type": "string", "enum": ["serve", "dry-run"] }, "aim": { "type": "object", "additionalProperties": false, "required": ["version", "digest"], "properties": { "version": { "type": "string" }, "digest": { "type": ["string", "null"] } } }, "resolution": { "$ref": "resolution.schema.json" }, "facts": { "type": "object", "additionalProperties": false, "required": ["profiles"], "properties": { "profiles": { "type": "array", "items": { "$ref": "#/$defs/profileFacts" } } } }, "launch": { "anyOf": [{ "$ref": "#/$defs/launch" }, { "type": "null" }] }, "stopped_by": { "type": "array", "items": { "$ref": "resolution.schema.json#/$defs/problem" } }, "masked": { "type": "array", "items": { "type": "string", "pattern": "^(/|$)" } } }, "$defs": { "launch": { "type": "object", "additionalProperties": false, "required": ["program", "argv", "env"], "properties": { "program": { "type": ["string", "null"] }, "argv": { "type": "array", "items": { "type": "string" } }, "env": { "type": "object", "additionalProperties": { "type": "string" } } } }, "profileFacts": { "type": "object", "required": ["id", "name", "path", "origin", "precedence", "metadata", "engine_args", "env_vars"], "properties": { "id": { "type": "string" }, "name": { "type": "string" }, "path": { "type": "string" }, "origin": { "type": "string", "enum": ["custom", "model", "general"] }, "precedence": { "type": "integer" }, "metadata": { "type": "object" }, "engine_args": { "type": "object" }, "env_vars": { "type": "object", "additionalProperties": { "type": "string" } } } } } };
var schema104 = { "type": "object", "required": ["id", "name", "path", "origin", "precedence", "metadata", "engine_args", "env_vars"], "properties": { "id": { "type": "string" }, "name": { "type": "string" }, "path": { "type": "string" }, "origin": { "type": "string", "enum": ["custom", "model", "general"] }, "precedence": { "type": "integer" }, "metadata": { "type": "object" }, "engine_args": { "type": "object" }, "env_vars": { "type": "object", "additionalProperties": { "type": "string" } } } };
var schema105 = { "type": "object", "additionalProperties": false, "required": ["program", "argv", "env"], "properties": { "program": { "type": ["string", "null"] }, "argv": { "type": "array", "items": { "type": "string" } }, "env": { "type": "object", "additionalProperties": { "type": "string" } } } };
var pattern47 = new RegExp("^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}([.][0-9]+)?Z$", "u");
var pattern48 = new RegExp("^(/|$)", "u");
var schema85 = { "$schema": "https://json-schema.org/draft/2020-12/schema", "$id": "https://aim.dev/schemas/resolution.schema.json", "type": "object", "additionalProperties": false, "properties": { "version": { "const": 1 }, "request": { "type": "object", "additionalProperties": { "$ref": "#/$defs/requestValue" }, "required": ["aim_id", "model_id", "model", "precision", "gpu_count", "gpu_model", "engine", "metric", "profile_id", "allow_general_profile_fallback"] }, "gpu": { "type": "object", "required": ["model", "count"], "properties": { "model": { "type": ["string", "null"] }, "count": { "type": "integer" } } }, "detection": { "type": "array", "items": { "$ref": "#/$defs/attempt" } }, "engine": { "type": "object", "required": ["id"], "properties": { "id": { "type": "string" } } }, "adapters": { "type": "object", "required": ["count", "names", "ranks"], "properties": { "count": { "type": ["integer", "null"] }, "names": { "type": ["array", "null"], "items": { "type": "string" } }, "ranks": { "type": ["array", "null"], "items": { "type": ["integer", "null"] } } } }, "models": { "type": "array", "items": { "$ref": "facts.schema.json#/properties/model" } }, "inputs": { "type": "object", "additionalProperties": false, "required": ["rules", "profiles"], "properties": { "rules": { "type": "object", "additionalProperties": false, "required": ["name", "path", "overlay", "digest"], "properties": { "name": { "type": "string" }, "path": { "type": "string" }, "extends": { "type": "array", "items": { "type": "object", "additionalProperties": false, "required": ["name", "path"], "properties": { "name": { "type": "string" }, "path": { "type": "string" } } } }, "overlay": { "type": ["string", "null"] }, "digest": { "type": "string" } } }, "profiles": { "type": "object", "additionalProperties": false, "required": ["path", "files", "digest"], "properties": { "path": { "type": "string" }, "files": { "type": "integer" }, "digest": { "type": "string" } } } } }, "rules": { "type": "array", "items": { "$ref": "#/$defs/ruleRecord" } }, "profiles": { "type": "array", "items": { "$ref": "#/$defs/profileVerdict" } }, "selection": { "$ref": "#/$defs/selection" }, "advice": { "type": "array", "items": { "$ref": "#/$defs/advice" } }, "shadowed": { "type": "array", "items": { "type": "object", "additionalProperties": false, "required": ["id", "path", "by"], "properties": { "id": { "type": "string" }, "path": { "type": "string" }, "by": { "type": "string" } } } }, "problems": { "type": "array", "items": { "$ref": "#/$defs/problem" } } }, "$defs": { "requestValue": { "type": "object", "additionalProperties": false, "required": ["value", "origin", "from"], "properties": { "value": { "type": ["string", "integer", "boolean", "null"] }, "origin": { "type": "string", "enum": ["flag", "environment", "default"] }, "from": { "type": "string" } } }, "location": { "type": "object", "additionalProperties": false, "required": ["path"], "properties": { "path": { "type": "string" }, "line": { "type": "integer" }, "column": { "type": "integer" } } }, "problem": { "type": "object", "additionalProperties": false, "required": ["code", "level", "message"], "properties": { "code": { "type": "string" }, "level": { "type": "string", "enum": ["error", "warning"] }, "message": { "type": "string" }, "where": { "$ref": "#/$defs/location" }, "hint": { "type": "string" }, "cause": { "type": "string" } } }, "ruleRecord": { "type": "object", "additionalProperties": false, "required": ["id", "kind", "order", "state", "why", "where"], "properties": { "id": { "type": "string" }, "kind": { "type": "string", "enum": ["derive", "filter", "rank", "advise"] }, "order": { "type": ["integer", "null"] }, "state": { "type": ["string", "null"] }, "why": { "type": "string" }, "where": { "$ref": "#/$defs/location" } } }, "conditionLeaf": { "type": "object", "additionalProperties": false, "required": ["fact", "operator", "wanted", "found", "result"], "properties": { "fact": { "type": "string" }, "operator": { "type": "string" }, "wanted": {}, "wanted_from": { "type": "string" }, "found": {}, "result": { "type": "boolean" }, "error": { "type": "string" } } }, "conditionGroup": { "type": "object", "additionalProperties": false, "required": ["result"], "properties": { "all": { "type": "array", "items": { "type": "object" } }, "any": { "type": "array", "items": { "type": "object" } }, "not": { "type": "object" }, "result": { "type": "boolean" } } }, "filterVerdict": { "type": "object", "additionalProperties": false, "required": ["rule", "outcome"], "properties": { "rule": { "type": "string" }, "outcome": { "type": "string", "enum": ["passed", "failed", "skipped", "errored"] }, "state": { "type": "string" }, "reason": { "type": "string" }, "error": { "type": "string" }, "guard": { "$ref": "#/$defs/conditionGroup" }, "condition": { "$ref": "#/$defs/conditionGroup" } } }, "rankKey": { "type": "object", "additionalProperties": false, "required": ["rule", "value", "position"], "properties": { "rule": { "type": "string" }, "value": {}, "position": { "type": ["number", "null"] }, "condition": { "$ref": "#/$defs/conditionGroup" }, "error": { "type": "string" } } }, "derivation": { "type": "object", "additionalProperties": false, "required": ["rule", "fact", "value", "before"], "properties": { "rule": { "type": "string" }, "fact": { "type": "string" }, "value": {}, "before": {} } }, "profileVerdict": { "type": "object", "additionalProperties": false, "required": ["id", "name", "path", "origin", "precedence", "aim_id", "model_id", "metadata", "manual_only", "outcome", "state", "reasons", "rank", "derived", "filters", "keys"], "properties": { "id": { "type": "string" }, "name": { "type": "string" }, "path": { "type": "string" }, "origin": { "type": "string", "enum": ["custom", "model", "general"] }, "precedence": { "type": "integer" }, "aim_id": { "type": ["string", "null"] }, "model_id": { "type": ["string", "null"] }, "metadata": { "type": "object", "required": ["engine", "gpu", "precision", "gpu_count", "metric", "type"], "properties": { "engine": { "type": "string" }, "gpu": { "type": "string" }, "precision": { "type": "string" }, "gpu_count": { "type": "integer" }, "metric": { "type": "string" }, "type": { "type": "string" } } }, "manual_only": { "type": "boolean" }, "outcome": { "type": "string", "enum": ["accepted", "rejected", "errored"] }, "state": { "type": "string" }, "reasons": { "type": "array", "items": { "type": "string" } }, "rank": { "type": ["integer", "null"] }, "derived": { "type": "array", "items": { "$ref": "#/$defs/derivation" } }, "filters": { "type": "array", "items": { "$ref": "#/$defs/filterVerdict" } }, "keys": { "type": "array", "items": { "$ref": "#/$defs/rankKey" } } } }, "decision": { "type": "object", "additionalProperties": false, "required": ["rule", "winner", "runner_up"], "properties": { "rule": { "type": "string" }, "winner": {}, "runner_up": {}, "first": { "const": true } } }, "override": { "type": "object", "additionalProperties": false, "required": ["rule", "state", "reason"], "properties": { "rule": { "type": "string" }, "state": { "type": "string" }, "reason": { "type": "string" } } }, "selection": { "type": "object", "additionalProperties": false, "required": ["profile", "by", "runner_up", "decided_by", "overridden"], "properties": { "profile": { "type": ["string", "null"] }, "by": { "type": "string", "enum": ["ranking", "profile_id", "none"] }, "runner_up": { "type": ["string", "null"] }, "decided_by": { "anyOf": [{ "$ref": "#/$defs/decision" }, { "type": "null" }] }, "overridden": { "type": "array", "items": { "$ref": "#/$defs/override" } } } }, "advice": { "type": "object", "additionalProperties": false, "required": ["rule", "level", "message"], "properties": { "rule": { "type": "string" }, "level": { "type": "string", "enum": ["info", "warn", "deny"] }, "message": { "type": "string" } } }, "attempt": { "type": "object", "additionalProperties": false, "required": ["name", "used", "reason"], "properties": { "name": { "type": "string", "enum": ["setting", "amdsmi", "sysfs", "none"] }, "used": { "type": "boolean" }, "reason": { "type": "string" } } } }, "required": ["version", "request", "gpu", "detection", "engine", "inputs", "rules", "profiles", "selection", "advice", "shadowed", "problems"] };
var schema86 = { "type": "object", "additionalProperties": false, "required": ["value", "origin", "from"], "properties": { "value": { "type": ["string", "integer", "boolean", "null"] }, "origin": { "type": "string", "enum": ["flag", "environment", "default"] }, "from": { "type": "string" } } };
var schema87 = { "type": "object", "additionalProperties": false, "required": ["name", "used", "reason"], "properties": { "name": { "type": "string", "enum": ["setting", "amdsmi", "sysfs", "none"] }, "used": { "type": "boolean" }, "reason": { "type": "string" } } };
var schema88 = { "type": "object", "additionalProperties": false, "properties": { "id": { "type": ["string", "null"] }, "from": { "type": "string", "enum": ["directory", "hub-cache", "card", "unknown"] }, "location": { "type": ["string", "null"] }, "complete": { "type": ["boolean", "null"] }, "weights_mb": { "type": ["integer", "null"] }, "architecture": { "type": ["string", "null"] }, "quantization": { "type": ["string", "null"] }, "dtype": { "type": ["string", "null"] }, "attention_heads": { "type": ["integer", "null"] }, "kv_heads": { "type": ["integer", "null"] }, "layers": { "type": ["integer", "null"] }, "hidden_size": { "type": ["integer", "null"] }, "head_dim": { "type": ["integer", "null"] }, "context": { "type": ["integer", "null"] }, "gated": { "type": ["boolean", "null"] } }, "required": ["id", "from", "location", "complete", "weights_mb", "architecture", "quantization", "dtype", "attention_heads", "kv_heads", "layers", "hidden_size", "head_dim", "context", "gated"] };
var schema101 = { "type": "object", "additionalProperties": false, "required": ["rule", "level", "message"], "properties": { "rule": { "type": "string" }, "level": { "type": "string", "enum": ["info", "warn", "deny"] }, "message": { "type": "string" } } };
var schema89 = { "type": "object", "additionalProperties": false, "required": ["id", "kind", "order", "state", "why", "where"], "properties": { "id": { "type": "string" }, "kind": { "type": "string", "enum": ["derive", "filter", "rank", "advise"] }, "order": { "type": ["integer", "null"] }, "state": { "type": ["string", "null"] }, "why": { "type": "string" }, "where": { "$ref": "#/$defs/location" } } };
function validate43(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate43.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.id === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "id" }, message: "must have required property 'id'" };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.kind === void 0) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "kind" }, message: "must have required property 'kind'" };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    if (data.order === void 0) {
      const err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "order" }, message: "must have required property 'order'" };
      if (vErrors === null) {
        vErrors = [err2];
      } else {
        vErrors.push(err2);
      }
      errors++;
    }
    if (data.state === void 0) {
      const err3 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "state" }, message: "must have required property 'state'" };
      if (vErrors === null) {
        vErrors = [err3];
      } else {
        vErrors.push(err3);
      }
      errors++;
    }
    if (data.why === void 0) {
      const err4 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "why" }, message: "must have required property 'why'" };
      if (vErrors === null) {
        vErrors = [err4];
      } else {
        vErrors.push(err4);
      }
      errors++;
    }
    if (data.where === void 0) {
      const err5 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "where" }, message: "must have required property 'where'" };
      if (vErrors === null) {
        vErrors = [err5];
      } else {
        vErrors.push(err5);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "id" || key0 === "kind" || key0 === "order" || key0 === "state" || key0 === "why" || key0 === "where")) {
        const err6 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
        if (vErrors === null) {
          vErrors = [err6];
        } else {
          vErrors.push(err6);
        }
        errors++;
      }
    }
    if (data.id !== void 0) {
      if (typeof data.id !== "string") {
        const err7 = { instancePath: instancePath + "/id", schemaPath: "#/properties/id/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err7];
        } else {
          vErrors.push(err7);
        }
        errors++;
      }
    }
    if (data.kind !== void 0) {
      let data1 = data.kind;
      if (typeof data1 !== "string") {
        const err8 = { instancePath: instancePath + "/kind", schemaPath: "#/properties/kind/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err8];
        } else {
          vErrors.push(err8);
        }
        errors++;
      }
      if (!(data1 === "derive" || data1 === "filter" || data1 === "rank" || data1 === "advise")) {
        const err9 = { instancePath: instancePath + "/kind", schemaPath: "#/properties/kind/enum", keyword: "enum", params: { allowedValues: schema89.properties.kind.enum }, message: "must be equal to one of the allowed values" };
        if (vErrors === null) {
          vErrors = [err9];
        } else {
          vErrors.push(err9);
        }
        errors++;
      }
    }
    if (data.order !== void 0) {
      let data2 = data.order;
      if (!(typeof data2 == "number" && (!(data2 % 1) && !isNaN(data2)) && isFinite(data2)) && data2 !== null) {
        const err10 = { instancePath: instancePath + "/order", schemaPath: "#/properties/order/type", keyword: "type", params: { type: schema89.properties.order.type }, message: "must be integer,null" };
        if (vErrors === null) {
          vErrors = [err10];
        } else {
          vErrors.push(err10);
        }
        errors++;
      }
    }
    if (data.state !== void 0) {
      let data3 = data.state;
      if (typeof data3 !== "string" && data3 !== null) {
        const err11 = { instancePath: instancePath + "/state", schemaPath: "#/properties/state/type", keyword: "type", params: { type: schema89.properties.state.type }, message: "must be string,null" };
        if (vErrors === null) {
          vErrors = [err11];
        } else {
          vErrors.push(err11);
        }
        errors++;
      }
    }
    if (data.why !== void 0) {
      if (typeof data.why !== "string") {
        const err12 = { instancePath: instancePath + "/why", schemaPath: "#/properties/why/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err12];
        } else {
          vErrors.push(err12);
        }
        errors++;
      }
    }
    if (data.where !== void 0) {
      let data5 = data.where;
      if (data5 && typeof data5 == "object" && !Array.isArray(data5)) {
        if (data5.path === void 0) {
          const err13 = { instancePath: instancePath + "/where", schemaPath: "#/$defs/location/required", keyword: "required", params: { missingProperty: "path" }, message: "must have required property 'path'" };
          if (vErrors === null) {
            vErrors = [err13];
          } else {
            vErrors.push(err13);
          }
          errors++;
        }
        for (const key1 in data5) {
          if (!(key1 === "path" || key1 === "line" || key1 === "column")) {
            const err14 = { instancePath: instancePath + "/where", schemaPath: "#/$defs/location/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 }, message: "must NOT have additional properties" };
            if (vErrors === null) {
              vErrors = [err14];
            } else {
              vErrors.push(err14);
            }
            errors++;
          }
        }
        if (data5.path !== void 0) {
          if (typeof data5.path !== "string") {
            const err15 = { instancePath: instancePath + "/where/path", schemaPath: "#/$defs/location/properties/path/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err15];
            } else {
              vErrors.push(err15);
            }
            errors++;
          }
        }
        if (data5.line !== void 0) {
          let data7 = data5.line;
          if (!(typeof data7 == "number" && (!(data7 % 1) && !isNaN(data7)) && isFinite(data7))) {
            const err16 = { instancePath: instancePath + "/where/line", schemaPath: "#/$defs/location/properties/line/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
            if (vErrors === null) {
              vErrors = [err16];
            } else {
              vErrors.push(err16);
            }
            errors++;
          }
        }
        if (data5.column !== void 0) {
          let data8 = data5.column;
          if (!(typeof data8 == "number" && (!(data8 % 1) && !isNaN(data8)) && isFinite(data8))) {
            const err17 = { instancePath: instancePath + "/where/column", schemaPath: "#/$defs/location/properties/column/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
            if (vErrors === null) {
              vErrors = [err17];
            } else {
              vErrors.push(err17);
            }
            errors++;
          }
        }
      } else {
        const err18 = { instancePath: instancePath + "/where", schemaPath: "#/$defs/location/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        if (vErrors === null) {
          vErrors = [err18];
        } else {
          vErrors.push(err18);
        }
        errors++;
      }
    }
  } else {
    const err19 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    if (vErrors === null) {
      vErrors = [err19];
    } else {
      vErrors.push(err19);
    }
    errors++;
  }
  validate43.errors = vErrors;
  return errors === 0;
}
validate43.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
var schema91 = { "type": "object", "additionalProperties": false, "required": ["id", "name", "path", "origin", "precedence", "aim_id", "model_id", "metadata", "manual_only", "outcome", "state", "reasons", "rank", "derived", "filters", "keys"], "properties": { "id": { "type": "string" }, "name": { "type": "string" }, "path": { "type": "string" }, "origin": { "type": "string", "enum": ["custom", "model", "general"] }, "precedence": { "type": "integer" }, "aim_id": { "type": ["string", "null"] }, "model_id": { "type": ["string", "null"] }, "metadata": { "type": "object", "required": ["engine", "gpu", "precision", "gpu_count", "metric", "type"], "properties": { "engine": { "type": "string" }, "gpu": { "type": "string" }, "precision": { "type": "string" }, "gpu_count": { "type": "integer" }, "metric": { "type": "string" }, "type": { "type": "string" } } }, "manual_only": { "type": "boolean" }, "outcome": { "type": "string", "enum": ["accepted", "rejected", "errored"] }, "state": { "type": "string" }, "reasons": { "type": "array", "items": { "type": "string" } }, "rank": { "type": ["integer", "null"] }, "derived": { "type": "array", "items": { "$ref": "#/$defs/derivation" } }, "filters": { "type": "array", "items": { "$ref": "#/$defs/filterVerdict" } }, "keys": { "type": "array", "items": { "$ref": "#/$defs/rankKey" } } } };
var schema93 = { "type": "object", "additionalProperties": false, "required": ["rule", "outcome"], "properties": { "rule": { "type": "string" }, "outcome": { "type": "string", "enum": ["passed", "failed", "skipped", "errored"] }, "state": { "type": "string" }, "reason": { "type": "string" }, "error": { "type": "string" }, "guard": { "$ref": "#/$defs/conditionGroup" }, "condition": { "$ref": "#/$defs/conditionGroup" } } };
function validate46(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate46.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.rule === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "rule" }, message: "must have required property 'rule'" };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.outcome === void 0) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "outcome" }, message: "must have required property 'outcome'" };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "rule" || key0 === "outcome" || key0 === "state" || key0 === "reason" || key0 === "error" || key0 === "guard" || key0 === "condition")) {
        const err2 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
        if (vErrors === null) {
          vErrors = [err2];
        } else {
          vErrors.push(err2);
        }
        errors++;
      }
    }
    if (data.rule !== void 0) {
      if (typeof data.rule !== "string") {
        const err3 = { instancePath: instancePath + "/rule", schemaPath: "#/properties/rule/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err3];
        } else {
          vErrors.push(err3);
        }
        errors++;
      }
    }
    if (data.outcome !== void 0) {
      let data1 = data.outcome;
      if (typeof data1 !== "string") {
        const err4 = { instancePath: instancePath + "/outcome", schemaPath: "#/properties/outcome/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err4];
        } else {
          vErrors.push(err4);
        }
        errors++;
      }
      if (!(data1 === "passed" || data1 === "failed" || data1 === "skipped" || data1 === "errored")) {
        const err5 = { instancePath: instancePath + "/outcome", schemaPath: "#/properties/outcome/enum", keyword: "enum", params: { allowedValues: schema93.properties.outcome.enum }, message: "must be equal to one of the allowed values" };
        if (vErrors === null) {
          vErrors = [err5];
        } else {
          vErrors.push(err5);
        }
        errors++;
      }
    }
    if (data.state !== void 0) {
      if (typeof data.state !== "string") {
        const err6 = { instancePath: instancePath + "/state", schemaPath: "#/properties/state/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err6];
        } else {
          vErrors.push(err6);
        }
        errors++;
      }
    }
    if (data.reason !== void 0) {
      if (typeof data.reason !== "string") {
        const err7 = { instancePath: instancePath + "/reason", schemaPath: "#/properties/reason/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err7];
        } else {
          vErrors.push(err7);
        }
        errors++;
      }
    }
    if (data.error !== void 0) {
      if (typeof data.error !== "string") {
        const err8 = { instancePath: instancePath + "/error", schemaPath: "#/properties/error/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err8];
        } else {
          vErrors.push(err8);
        }
        errors++;
      }
    }
    if (data.guard !== void 0) {
      let data5 = data.guard;
      if (data5 && typeof data5 == "object" && !Array.isArray(data5)) {
        if (data5.result === void 0) {
          const err9 = { instancePath: instancePath + "/guard", schemaPath: "#/$defs/conditionGroup/required", keyword: "required", params: { missingProperty: "result" }, message: "must have required property 'result'" };
          if (vErrors === null) {
            vErrors = [err9];
          } else {
            vErrors.push(err9);
          }
          errors++;
        }
        for (const key1 in data5) {
          if (!(key1 === "all" || key1 === "any" || key1 === "not" || key1 === "result")) {
            const err10 = { instancePath: instancePath + "/guard", schemaPath: "#/$defs/conditionGroup/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 }, message: "must NOT have additional properties" };
            if (vErrors === null) {
              vErrors = [err10];
            } else {
              vErrors.push(err10);
            }
            errors++;
          }
        }
        if (data5.all !== void 0) {
          let data6 = data5.all;
          if (Array.isArray(data6)) {
            const len0 = data6.length;
            for (let i0 = 0; i0 < len0; i0++) {
              let data7 = data6[i0];
              if (!(data7 && typeof data7 == "object" && !Array.isArray(data7))) {
                const err11 = { instancePath: instancePath + "/guard/all/" + i0, schemaPath: "#/$defs/conditionGroup/properties/all/items/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                if (vErrors === null) {
                  vErrors = [err11];
                } else {
                  vErrors.push(err11);
                }
                errors++;
              }
            }
          } else {
            const err12 = { instancePath: instancePath + "/guard/all", schemaPath: "#/$defs/conditionGroup/properties/all/type", keyword: "type", params: { type: "array" }, message: "must be array" };
            if (vErrors === null) {
              vErrors = [err12];
            } else {
              vErrors.push(err12);
            }
            errors++;
          }
        }
        if (data5.any !== void 0) {
          let data8 = data5.any;
          if (Array.isArray(data8)) {
            const len1 = data8.length;
            for (let i1 = 0; i1 < len1; i1++) {
              let data9 = data8[i1];
              if (!(data9 && typeof data9 == "object" && !Array.isArray(data9))) {
                const err13 = { instancePath: instancePath + "/guard/any/" + i1, schemaPath: "#/$defs/conditionGroup/properties/any/items/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                if (vErrors === null) {
                  vErrors = [err13];
                } else {
                  vErrors.push(err13);
                }
                errors++;
              }
            }
          } else {
            const err14 = { instancePath: instancePath + "/guard/any", schemaPath: "#/$defs/conditionGroup/properties/any/type", keyword: "type", params: { type: "array" }, message: "must be array" };
            if (vErrors === null) {
              vErrors = [err14];
            } else {
              vErrors.push(err14);
            }
            errors++;
          }
        }
        if (data5.not !== void 0) {
          let data10 = data5.not;
          if (!(data10 && typeof data10 == "object" && !Array.isArray(data10))) {
            const err15 = { instancePath: instancePath + "/guard/not", schemaPath: "#/$defs/conditionGroup/properties/not/type", keyword: "type", params: { type: "object" }, message: "must be object" };
            if (vErrors === null) {
              vErrors = [err15];
            } else {
              vErrors.push(err15);
            }
            errors++;
          }
        }
        if (data5.result !== void 0) {
          if (typeof data5.result !== "boolean") {
            const err16 = { instancePath: instancePath + "/guard/result", schemaPath: "#/$defs/conditionGroup/properties/result/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
            if (vErrors === null) {
              vErrors = [err16];
            } else {
              vErrors.push(err16);
            }
            errors++;
          }
        }
      } else {
        const err17 = { instancePath: instancePath + "/guard", schemaPath: "#/$defs/conditionGroup/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        if (vErrors === null) {
          vErrors = [err17];
        } else {
          vErrors.push(err17);
        }
        errors++;
      }
    }
    if (data.condition !== void 0) {
      let data12 = data.condition;
      if (data12 && typeof data12 == "object" && !Array.isArray(data12)) {
        if (data12.result === void 0) {
          const err18 = { instancePath: instancePath + "/condition", schemaPath: "#/$defs/conditionGroup/required", keyword: "required", params: { missingProperty: "result" }, message: "must have required property 'result'" };
          if (vErrors === null) {
            vErrors = [err18];
          } else {
            vErrors.push(err18);
          }
          errors++;
        }
        for (const key2 in data12) {
          if (!(key2 === "all" || key2 === "any" || key2 === "not" || key2 === "result")) {
            const err19 = { instancePath: instancePath + "/condition", schemaPath: "#/$defs/conditionGroup/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key2 }, message: "must NOT have additional properties" };
            if (vErrors === null) {
              vErrors = [err19];
            } else {
              vErrors.push(err19);
            }
            errors++;
          }
        }
        if (data12.all !== void 0) {
          let data13 = data12.all;
          if (Array.isArray(data13)) {
            const len2 = data13.length;
            for (let i2 = 0; i2 < len2; i2++) {
              let data14 = data13[i2];
              if (!(data14 && typeof data14 == "object" && !Array.isArray(data14))) {
                const err20 = { instancePath: instancePath + "/condition/all/" + i2, schemaPath: "#/$defs/conditionGroup/properties/all/items/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                if (vErrors === null) {
                  vErrors = [err20];
                } else {
                  vErrors.push(err20);
                }
                errors++;
              }
            }
          } else {
            const err21 = { instancePath: instancePath + "/condition/all", schemaPath: "#/$defs/conditionGroup/properties/all/type", keyword: "type", params: { type: "array" }, message: "must be array" };
            if (vErrors === null) {
              vErrors = [err21];
            } else {
              vErrors.push(err21);
            }
            errors++;
          }
        }
        if (data12.any !== void 0) {
          let data15 = data12.any;
          if (Array.isArray(data15)) {
            const len3 = data15.length;
            for (let i3 = 0; i3 < len3; i3++) {
              let data16 = data15[i3];
              if (!(data16 && typeof data16 == "object" && !Array.isArray(data16))) {
                const err22 = { instancePath: instancePath + "/condition/any/" + i3, schemaPath: "#/$defs/conditionGroup/properties/any/items/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                if (vErrors === null) {
                  vErrors = [err22];
                } else {
                  vErrors.push(err22);
                }
                errors++;
              }
            }
          } else {
            const err23 = { instancePath: instancePath + "/condition/any", schemaPath: "#/$defs/conditionGroup/properties/any/type", keyword: "type", params: { type: "array" }, message: "must be array" };
            if (vErrors === null) {
              vErrors = [err23];
            } else {
              vErrors.push(err23);
            }
            errors++;
          }
        }
        if (data12.not !== void 0) {
          let data17 = data12.not;
          if (!(data17 && typeof data17 == "object" && !Array.isArray(data17))) {
            const err24 = { instancePath: instancePath + "/condition/not", schemaPath: "#/$defs/conditionGroup/properties/not/type", keyword: "type", params: { type: "object" }, message: "must be object" };
            if (vErrors === null) {
              vErrors = [err24];
            } else {
              vErrors.push(err24);
            }
            errors++;
          }
        }
        if (data12.result !== void 0) {
          if (typeof data12.result !== "boolean") {
            const err25 = { instancePath: instancePath + "/condition/result", schemaPath: "#/$defs/conditionGroup/properties/result/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
            if (vErrors === null) {
              vErrors = [err25];
            } else {
              vErrors.push(err25);
            }
            errors++;
          }
        }
      } else {
        const err26 = { instancePath: instancePath + "/condition", schemaPath: "#/$defs/conditionGroup/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        if (vErrors === null) {
          vErrors = [err26];
        } else {
          vErrors.push(err26);
        }
        errors++;
      }
    }
  } else {
    const err27 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    if (vErrors === null) {
      vErrors = [err27];
    } else {
      vErrors.push(err27);
    }
    errors++;
  }
  validate46.errors = vErrors;
  return errors === 0;
}
validate46.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
var schema96 = { "type": "object", "additionalProperties": false, "required": ["rule", "value", "position"], "properties": { "rule": { "type": "string" }, "value": {}, "position": { "type": ["number", "null"] }, "condition": { "$ref": "#/$defs/conditionGroup" }, "error": { "type": "string" } } };
function validate48(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate48.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.rule === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "rule" }, message: "must have required property 'rule'" };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.value === void 0) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "value" }, message: "must have required property 'value'" };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    if (data.position === void 0) {
      const err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "position" }, message: "must have required property 'position'" };
      if (vErrors === null) {
        vErrors = [err2];
      } else {
        vErrors.push(err2);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "rule" || key0 === "value" || key0 === "position" || key0 === "condition" || key0 === "error")) {
        const err3 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
        if (vErrors === null) {
          vErrors = [err3];
        } else {
          vErrors.push(err3);
        }
        errors++;
      }
    }
    if (data.rule !== void 0) {
      if (typeof data.rule !== "string") {
        const err4 = { instancePath: instancePath + "/rule", schemaPath: "#/properties/rule/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err4];
        } else {
          vErrors.push(err4);
        }
        errors++;
      }
    }
    if (data.position !== void 0) {
      let data1 = data.position;
      if (!(typeof data1 == "number" && isFinite(data1)) && data1 !== null) {
        const err5 = { instancePath: instancePath + "/position", schemaPath: "#/properties/position/type", keyword: "type", params: { type: schema96.properties.position.type }, message: "must be number,null" };
        if (vErrors === null) {
          vErrors = [err5];
        } else {
          vErrors.push(err5);
        }
        errors++;
      }
    }
    if (data.condition !== void 0) {
      let data2 = data.condition;
      if (data2 && typeof data2 == "object" && !Array.isArray(data2)) {
        if (data2.result === void 0) {
          const err6 = { instancePath: instancePath + "/condition", schemaPath: "#/$defs/conditionGroup/required", keyword: "required", params: { missingProperty: "result" }, message: "must have required property 'result'" };
          if (vErrors === null) {
            vErrors = [err6];
          } else {
            vErrors.push(err6);
          }
          errors++;
        }
        for (const key1 in data2) {
          if (!(key1 === "all" || key1 === "any" || key1 === "not" || key1 === "result")) {
            const err7 = { instancePath: instancePath + "/condition", schemaPath: "#/$defs/conditionGroup/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 }, message: "must NOT have additional properties" };
            if (vErrors === null) {
              vErrors = [err7];
            } else {
              vErrors.push(err7);
            }
            errors++;
          }
        }
        if (data2.all !== void 0) {
          let data3 = data2.all;
          if (Array.isArray(data3)) {
            const len0 = data3.length;
            for (let i0 = 0; i0 < len0; i0++) {
              let data4 = data3[i0];
              if (!(data4 && typeof data4 == "object" && !Array.isArray(data4))) {
                const err8 = { instancePath: instancePath + "/condition/all/" + i0, schemaPath: "#/$defs/conditionGroup/properties/all/items/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                if (vErrors === null) {
                  vErrors = [err8];
                } else {
                  vErrors.push(err8);
                }
                errors++;
              }
            }
          } else {
            const err9 = { instancePath: instancePath + "/condition/all", schemaPath: "#/$defs/conditionGroup/properties/all/type", keyword: "type", params: { type: "array" }, message: "must be array" };
            if (vErrors === null) {
              vErrors = [err9];
            } else {
              vErrors.push(err9);
            }
            errors++;
          }
        }
        if (data2.any !== void 0) {
          let data5 = data2.any;
          if (Array.isArray(data5)) {
            const len1 = data5.length;
            for (let i1 = 0; i1 < len1; i1++) {
              let data6 = data5[i1];
              if (!(data6 && typeof data6 == "object" && !Array.isArray(data6))) {
                const err10 = { instancePath: instancePath + "/condition/any/" + i1, schemaPath: "#/$defs/conditionGroup/properties/any/items/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                if (vErrors === null) {
                  vErrors = [err10];
                } else {
                  vErrors.push(err10);
                }
                errors++;
              }
            }
          } else {
            const err11 = { instancePath: instancePath + "/condition/any", schemaPath: "#/$defs/conditionGroup/properties/any/type", keyword: "type", params: { type: "array" }, message: "must be array" };
            if (vErrors === null) {
              vErrors = [err11];
            } else {
              vErrors.push(err11);
            }
            errors++;
          }
        }
        if (data2.not !== void 0) {
          let data7 = data2.not;
          if (!(data7 && typeof data7 == "object" && !Array.isArray(data7))) {
            const err12 = { instancePath: instancePath + "/condition/not", schemaPath: "#/$defs/conditionGroup/properties/not/type", keyword: "type", params: { type: "object" }, message: "must be object" };
            if (vErrors === null) {
              vErrors = [err12];
            } else {
              vErrors.push(err12);
            }
            errors++;
          }
        }
        if (data2.result !== void 0) {
          if (typeof data2.result !== "boolean") {
            const err13 = { instancePath: instancePath + "/condition/result", schemaPath: "#/$defs/conditionGroup/properties/result/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
            if (vErrors === null) {
              vErrors = [err13];
            } else {
              vErrors.push(err13);
            }
            errors++;
          }
        }
      } else {
        const err14 = { instancePath: instancePath + "/condition", schemaPath: "#/$defs/conditionGroup/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        if (vErrors === null) {
          vErrors = [err14];
        } else {
          vErrors.push(err14);
        }
        errors++;
      }
    }
    if (data.error !== void 0) {
      if (typeof data.error !== "string") {
        const err15 = { instancePath: instancePath + "/error", schemaPath: "#/properties/error/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err15];
        } else {
          vErrors.push(err15);
        }
        errors++;
      }
    }
  } else {
    const err16 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    if (vErrors === null) {
      vErrors = [err16];
    } else {
      vErrors.push(err16);
    }
    errors++;
  }
  validate48.errors = vErrors;
  return errors === 0;
}
validate48.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
function validate45(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate45.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.id === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "id" }, message: "must have required property 'id'" };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.name === void 0) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "name" }, message: "must have required property 'name'" };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    if (data.path === void 0) {
      const err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "path" }, message: "must have required property 'path'" };
      if (vErrors === null) {
        vErrors = [err2];
      } else {
        vErrors.push(err2);
      }
      errors++;
    }
    if (data.origin === void 0) {
      const err3 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "origin" }, message: "must have required property 'origin'" };
      if (vErrors === null) {
        vErrors = [err3];
      } else {
        vErrors.push(err3);
      }
      errors++;
    }
    if (data.precedence === void 0) {
      const err4 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "precedence" }, message: "must have required property 'precedence'" };
      if (vErrors === null) {
        vErrors = [err4];
      } else {
        vErrors.push(err4);
      }
      errors++;
    }
    if (data.aim_id === void 0) {
      const err5 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "aim_id" }, message: "must have required property 'aim_id'" };
      if (vErrors === null) {
        vErrors = [err5];
      } else {
        vErrors.push(err5);
      }
      errors++;
    }
    if (data.model_id === void 0) {
      const err6 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "model_id" }, message: "must have required property 'model_id'" };
      if (vErrors === null) {
        vErrors = [err6];
      } else {
        vErrors.push(err6);
      }
      errors++;
    }
    if (data.metadata === void 0) {
      const err7 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "metadata" }, message: "must have required property 'metadata'" };
      if (vErrors === null) {
        vErrors = [err7];
      } else {
        vErrors.push(err7);
      }
      errors++;
    }
    if (data.manual_only === void 0) {
      const err8 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "manual_only" }, message: "must have required property 'manual_only'" };
      if (vErrors === null) {
        vErrors = [err8];
      } else {
        vErrors.push(err8);
      }
      errors++;
    }
    if (data.outcome === void 0) {
      const err9 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "outcome" }, message: "must have required property 'outcome'" };
      if (vErrors === null) {
        vErrors = [err9];
      } else {
        vErrors.push(err9);
      }
      errors++;
    }
    if (data.state === void 0) {
      const err10 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "state" }, message: "must have required property 'state'" };
      if (vErrors === null) {
        vErrors = [err10];
      } else {
        vErrors.push(err10);
      }
      errors++;
    }
    if (data.reasons === void 0) {
      const err11 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "reasons" }, message: "must have required property 'reasons'" };
      if (vErrors === null) {
        vErrors = [err11];
      } else {
        vErrors.push(err11);
      }
      errors++;
    }
    if (data.rank === void 0) {
      const err12 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "rank" }, message: "must have required property 'rank'" };
      if (vErrors === null) {
        vErrors = [err12];
      } else {
        vErrors.push(err12);
      }
      errors++;
    }
    if (data.derived === void 0) {
      const err13 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "derived" }, message: "must have required property 'derived'" };
      if (vErrors === null) {
        vErrors = [err13];
      } else {
        vErrors.push(err13);
      }
      errors++;
    }
    if (data.filters === void 0) {
      const err14 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "filters" }, message: "must have required property 'filters'" };
      if (vErrors === null) {
        vErrors = [err14];
      } else {
        vErrors.push(err14);
      }
      errors++;
    }
    if (data.keys === void 0) {
      const err15 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "keys" }, message: "must have required property 'keys'" };
      if (vErrors === null) {
        vErrors = [err15];
      } else {
        vErrors.push(err15);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!func1.call(schema91.properties, key0)) {
        const err16 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
        if (vErrors === null) {
          vErrors = [err16];
        } else {
          vErrors.push(err16);
        }
        errors++;
      }
    }
    if (data.id !== void 0) {
      if (typeof data.id !== "string") {
        const err17 = { instancePath: instancePath + "/id", schemaPath: "#/properties/id/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err17];
        } else {
          vErrors.push(err17);
        }
        errors++;
      }
    }
    if (data.name !== void 0) {
      if (typeof data.name !== "string") {
        const err18 = { instancePath: instancePath + "/name", schemaPath: "#/properties/name/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err18];
        } else {
          vErrors.push(err18);
        }
        errors++;
      }
    }
    if (data.path !== void 0) {
      if (typeof data.path !== "string") {
        const err19 = { instancePath: instancePath + "/path", schemaPath: "#/properties/path/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err19];
        } else {
          vErrors.push(err19);
        }
        errors++;
      }
    }
    if (data.origin !== void 0) {
      let data3 = data.origin;
      if (typeof data3 !== "string") {
        const err20 = { instancePath: instancePath + "/origin", schemaPath: "#/properties/origin/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err20];
        } else {
          vErrors.push(err20);
        }
        errors++;
      }
      if (!(data3 === "custom" || data3 === "model" || data3 === "general")) {
        const err21 = { instancePath: instancePath + "/origin", schemaPath: "#/properties/origin/enum", keyword: "enum", params: { allowedValues: schema91.properties.origin.enum }, message: "must be equal to one of the allowed values" };
        if (vErrors === null) {
          vErrors = [err21];
        } else {
          vErrors.push(err21);
        }
        errors++;
      }
    }
    if (data.precedence !== void 0) {
      let data4 = data.precedence;
      if (!(typeof data4 == "number" && (!(data4 % 1) && !isNaN(data4)) && isFinite(data4))) {
        const err22 = { instancePath: instancePath + "/precedence", schemaPath: "#/properties/precedence/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
        if (vErrors === null) {
          vErrors = [err22];
        } else {
          vErrors.push(err22);
        }
        errors++;
      }
    }
    if (data.aim_id !== void 0) {
      let data5 = data.aim_id;
      if (typeof data5 !== "string" && data5 !== null) {
        const err23 = { instancePath: instancePath + "/aim_id", schemaPath: "#/properties/aim_id/type", keyword: "type", params: { type: schema91.properties.aim_id.type }, message: "must be string,null" };
        if (vErrors === null) {
          vErrors = [err23];
        } else {
          vErrors.push(err23);
        }
        errors++;
      }
    }
    if (data.model_id !== void 0) {
      let data6 = data.model_id;
      if (typeof data6 !== "string" && data6 !== null) {
        const err24 = { instancePath: instancePath + "/model_id", schemaPath: "#/properties/model_id/type", keyword: "type", params: { type: schema91.properties.model_id.type }, message: "must be string,null" };
        if (vErrors === null) {
          vErrors = [err24];
        } else {
          vErrors.push(err24);
        }
        errors++;
      }
    }
    if (data.metadata !== void 0) {
      let data7 = data.metadata;
      if (data7 && typeof data7 == "object" && !Array.isArray(data7)) {
        if (data7.engine === void 0) {
          const err25 = { instancePath: instancePath + "/metadata", schemaPath: "#/properties/metadata/required", keyword: "required", params: { missingProperty: "engine" }, message: "must have required property 'engine'" };
          if (vErrors === null) {
            vErrors = [err25];
          } else {
            vErrors.push(err25);
          }
          errors++;
        }
        if (data7.gpu === void 0) {
          const err26 = { instancePath: instancePath + "/metadata", schemaPath: "#/properties/metadata/required", keyword: "required", params: { missingProperty: "gpu" }, message: "must have required property 'gpu'" };
          if (vErrors === null) {
            vErrors = [err26];
          } else {
            vErrors.push(err26);
          }
          errors++;
        }
        if (data7.precision === void 0) {
          const err27 = { instancePath: instancePath + "/metadata", schemaPath: "#/properties/metadata/required", keyword: "required", params: { missingProperty: "precision" }, message: "must have required property 'precision'" };
          if (vErrors === null) {
            vErrors = [err27];
          } else {
            vErrors.push(err27);
          }
          errors++;
        }
        if (data7.gpu_count === void 0) {
          const err28 = { instancePath: instancePath + "/metadata", schemaPath: "#/properties/metadata/required", keyword: "required", params: { missingProperty: "gpu_count" }, message: "must have required property 'gpu_count'" };
          if (vErrors === null) {
            vErrors = [err28];
          } else {
            vErrors.push(err28);
          }
          errors++;
        }
        if (data7.metric === void 0) {
          const err29 = { instancePath: instancePath + "/metadata", schemaPath: "#/properties/metadata/required", keyword: "required", params: { missingProperty: "metric" }, message: "must have required property 'metric'" };
          if (vErrors === null) {
            vErrors = [err29];
          } else {
            vErrors.push(err29);
          }
          errors++;
        }
        if (data7.type === void 0) {
          const err30 = { instancePath: instancePath + "/metadata", schemaPath: "#/properties/metadata/required", keyword: "required", params: { missingProperty: "type" }, message: "must have required property 'type'" };
          if (vErrors === null) {
            vErrors = [err30];
          } else {
            vErrors.push(err30);
          }
          errors++;
        }
        if (data7.engine !== void 0) {
          if (typeof data7.engine !== "string") {
            const err31 = { instancePath: instancePath + "/metadata/engine", schemaPath: "#/properties/metadata/properties/engine/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err31];
            } else {
              vErrors.push(err31);
            }
            errors++;
          }
        }
        if (data7.gpu !== void 0) {
          if (typeof data7.gpu !== "string") {
            const err32 = { instancePath: instancePath + "/metadata/gpu", schemaPath: "#/properties/metadata/properties/gpu/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err32];
            } else {
              vErrors.push(err32);
            }
            errors++;
          }
        }
        if (data7.precision !== void 0) {
          if (typeof data7.precision !== "string") {
            const err33 = { instancePath: instancePath + "/metadata/precision", schemaPath: "#/properties/metadata/properties/precision/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err33];
            } else {
              vErrors.push(err33);
            }
            errors++;
          }
        }
        if (data7.gpu_count !== void 0) {
          let data11 = data7.gpu_count;
          if (!(typeof data11 == "number" && (!(data11 % 1) && !isNaN(data11)) && isFinite(data11))) {
            const err34 = { instancePath: instancePath + "/metadata/gpu_count", schemaPath: "#/properties/metadata/properties/gpu_count/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
            if (vErrors === null) {
              vErrors = [err34];
            } else {
              vErrors.push(err34);
            }
            errors++;
          }
        }
        if (data7.metric !== void 0) {
          if (typeof data7.metric !== "string") {
            const err35 = { instancePath: instancePath + "/metadata/metric", schemaPath: "#/properties/metadata/properties/metric/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err35];
            } else {
              vErrors.push(err35);
            }
            errors++;
          }
        }
        if (data7.type !== void 0) {
          if (typeof data7.type !== "string") {
            const err36 = { instancePath: instancePath + "/metadata/type", schemaPath: "#/properties/metadata/properties/type/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err36];
            } else {
              vErrors.push(err36);
            }
            errors++;
          }
        }
      } else {
        const err37 = { instancePath: instancePath + "/metadata", schemaPath: "#/properties/metadata/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        if (vErrors === null) {
          vErrors = [err37];
        } else {
          vErrors.push(err37);
        }
        errors++;
      }
    }
    if (data.manual_only !== void 0) {
      if (typeof data.manual_only !== "boolean") {
        const err38 = { instancePath: instancePath + "/manual_only", schemaPath: "#/properties/manual_only/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
        if (vErrors === null) {
          vErrors = [err38];
        } else {
          vErrors.push(err38);
        }
        errors++;
      }
    }
    if (data.outcome !== void 0) {
      let data15 = data.outcome;
      if (typeof data15 !== "string") {
        const err39 = { instancePath: instancePath + "/outcome", schemaPath: "#/properties/outcome/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err39];
        } else {
          vErrors.push(err39);
        }
        errors++;
      }
      if (!(data15 === "accepted" || data15 === "rejected" || data15 === "errored")) {
        const err40 = { instancePath: instancePath + "/outcome", schemaPath: "#/properties/outcome/enum", keyword: "enum", params: { allowedValues: schema91.properties.outcome.enum }, message: "must be equal to one of the allowed values" };
        if (vErrors === null) {
          vErrors = [err40];
        } else {
          vErrors.push(err40);
        }
        errors++;
      }
    }
    if (data.state !== void 0) {
      if (typeof data.state !== "string") {
        const err41 = { instancePath: instancePath + "/state", schemaPath: "#/properties/state/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err41];
        } else {
          vErrors.push(err41);
        }
        errors++;
      }
    }
    if (data.reasons !== void 0) {
      let data17 = data.reasons;
      if (Array.isArray(data17)) {
        const len0 = data17.length;
        for (let i0 = 0; i0 < len0; i0++) {
          if (typeof data17[i0] !== "string") {
            const err42 = { instancePath: instancePath + "/reasons/" + i0, schemaPath: "#/properties/reasons/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err42];
            } else {
              vErrors.push(err42);
            }
            errors++;
          }
        }
      } else {
        const err43 = { instancePath: instancePath + "/reasons", schemaPath: "#/properties/reasons/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        if (vErrors === null) {
          vErrors = [err43];
        } else {
          vErrors.push(err43);
        }
        errors++;
      }
    }
    if (data.rank !== void 0) {
      let data19 = data.rank;
      if (!(typeof data19 == "number" && (!(data19 % 1) && !isNaN(data19)) && isFinite(data19)) && data19 !== null) {
        const err44 = { instancePath: instancePath + "/rank", schemaPath: "#/properties/rank/type", keyword: "type", params: { type: schema91.properties.rank.type }, message: "must be integer,null" };
        if (vErrors === null) {
          vErrors = [err44];
        } else {
          vErrors.push(err44);
        }
        errors++;
      }
    }
    if (data.derived !== void 0) {
      let data20 = data.derived;
      if (Array.isArray(data20)) {
        const len1 = data20.length;
        for (let i1 = 0; i1 < len1; i1++) {
          let data21 = data20[i1];
          if (data21 && typeof data21 == "object" && !Array.isArray(data21)) {
            if (data21.rule === void 0) {
              const err45 = { instancePath: instancePath + "/derived/" + i1, schemaPath: "#/$defs/derivation/required", keyword: "required", params: { missingProperty: "rule" }, message: "must have required property 'rule'" };
              if (vErrors === null) {
                vErrors = [err45];
              } else {
                vErrors.push(err45);
              }
              errors++;
            }
            if (data21.fact === void 0) {
              const err46 = { instancePath: instancePath + "/derived/" + i1, schemaPath: "#/$defs/derivation/required", keyword: "required", params: { missingProperty: "fact" }, message: "must have required property 'fact'" };
              if (vErrors === null) {
                vErrors = [err46];
              } else {
                vErrors.push(err46);
              }
              errors++;
            }
            if (data21.value === void 0) {
              const err47 = { instancePath: instancePath + "/derived/" + i1, schemaPath: "#/$defs/derivation/required", keyword: "required", params: { missingProperty: "value" }, message: "must have required property 'value'" };
              if (vErrors === null) {
                vErrors = [err47];
              } else {
                vErrors.push(err47);
              }
              errors++;
            }
            if (data21.before === void 0) {
              const err48 = { instancePath: instancePath + "/derived/" + i1, schemaPath: "#/$defs/derivation/required", keyword: "required", params: { missingProperty: "before" }, message: "must have required property 'before'" };
              if (vErrors === null) {
                vErrors = [err48];
              } else {
                vErrors.push(err48);
              }
              errors++;
            }
            for (const key1 in data21) {
              if (!(key1 === "rule" || key1 === "fact" || key1 === "value" || key1 === "before")) {
                const err49 = { instancePath: instancePath + "/derived/" + i1, schemaPath: "#/$defs/derivation/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 }, message: "must NOT have additional properties" };
                if (vErrors === null) {
                  vErrors = [err49];
                } else {
                  vErrors.push(err49);
                }
                errors++;
              }
            }
            if (data21.rule !== void 0) {
              if (typeof data21.rule !== "string") {
                const err50 = { instancePath: instancePath + "/derived/" + i1 + "/rule", schemaPath: "#/$defs/derivation/properties/rule/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                  vErrors = [err50];
                } else {
                  vErrors.push(err50);
                }
                errors++;
              }
            }
            if (data21.fact !== void 0) {
              if (typeof data21.fact !== "string") {
                const err51 = { instancePath: instancePath + "/derived/" + i1 + "/fact", schemaPath: "#/$defs/derivation/properties/fact/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                  vErrors = [err51];
                } else {
                  vErrors.push(err51);
                }
                errors++;
              }
            }
          } else {
            const err52 = { instancePath: instancePath + "/derived/" + i1, schemaPath: "#/$defs/derivation/type", keyword: "type", params: { type: "object" }, message: "must be object" };
            if (vErrors === null) {
              vErrors = [err52];
            } else {
              vErrors.push(err52);
            }
            errors++;
          }
        }
      } else {
        const err53 = { instancePath: instancePath + "/derived", schemaPath: "#/properties/derived/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        if (vErrors === null) {
          vErrors = [err53];
        } else {
          vErrors.push(err53);
        }
        errors++;
      }
    }
    if (data.filters !== void 0) {
      let data24 = data.filters;
      if (Array.isArray(data24)) {
        const len2 = data24.length;
        for (let i2 = 0; i2 < len2; i2++) {
          if (!validate46(data24[i2], { instancePath: instancePath + "/filters/" + i2, parentData: data24, parentDataProperty: i2, rootData, dynamicAnchors })) {
            vErrors = vErrors === null ? validate46.errors : vErrors.concat(validate46.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err54 = { instancePath: instancePath + "/filters", schemaPath: "#/properties/filters/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        if (vErrors === null) {
          vErrors = [err54];
        } else {
          vErrors.push(err54);
        }
        errors++;
      }
    }
    if (data.keys !== void 0) {
      let data26 = data.keys;
      if (Array.isArray(data26)) {
        const len3 = data26.length;
        for (let i3 = 0; i3 < len3; i3++) {
          if (!validate48(data26[i3], { instancePath: instancePath + "/keys/" + i3, parentData: data26, parentDataProperty: i3, rootData, dynamicAnchors })) {
            vErrors = vErrors === null ? validate48.errors : vErrors.concat(validate48.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err55 = { instancePath: instancePath + "/keys", schemaPath: "#/properties/keys/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        if (vErrors === null) {
          vErrors = [err55];
        } else {
          vErrors.push(err55);
        }
        errors++;
      }
    }
  } else {
    const err56 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    if (vErrors === null) {
      vErrors = [err56];
    } else {
      vErrors.push(err56);
    }
    errors++;
  }
  validate45.errors = vErrors;
  return errors === 0;
}
validate45.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
var schema98 = { "type": "object", "additionalProperties": false, "required": ["profile", "by", "runner_up", "decided_by", "overridden"], "properties": { "profile": { "type": ["string", "null"] }, "by": { "type": "string", "enum": ["ranking", "profile_id", "none"] }, "runner_up": { "type": ["string", "null"] }, "decided_by": { "anyOf": [{ "$ref": "#/$defs/decision" }, { "type": "null" }] }, "overridden": { "type": "array", "items": { "$ref": "#/$defs/override" } } } };
function validate51(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate51.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.profile === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "profile" }, message: "must have required property 'profile'" };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.by === void 0) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "by" }, message: "must have required property 'by'" };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    if (data.runner_up === void 0) {
      const err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "runner_up" }, message: "must have required property 'runner_up'" };
      if (vErrors === null) {
        vErrors = [err2];
      } else {
        vErrors.push(err2);
      }
      errors++;
    }
    if (data.decided_by === void 0) {
      const err3 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "decided_by" }, message: "must have required property 'decided_by'" };
      if (vErrors === null) {
        vErrors = [err3];
      } else {
        vErrors.push(err3);
      }
      errors++;
    }
    if (data.overridden === void 0) {
      const err4 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "overridden" }, message: "must have required property 'overridden'" };
      if (vErrors === null) {
        vErrors = [err4];
      } else {
        vErrors.push(err4);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "profile" || key0 === "by" || key0 === "runner_up" || key0 === "decided_by" || key0 === "overridden")) {
        const err5 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
        if (vErrors === null) {
          vErrors = [err5];
        } else {
          vErrors.push(err5);
        }
        errors++;
      }
    }
    if (data.profile !== void 0) {
      let data0 = data.profile;
      if (typeof data0 !== "string" && data0 !== null) {
        const err6 = { instancePath: instancePath + "/profile", schemaPath: "#/properties/profile/type", keyword: "type", params: { type: schema98.properties.profile.type }, message: "must be string,null" };
        if (vErrors === null) {
          vErrors = [err6];
        } else {
          vErrors.push(err6);
        }
        errors++;
      }
    }
    if (data.by !== void 0) {
      let data1 = data.by;
      if (typeof data1 !== "string") {
        const err7 = { instancePath: instancePath + "/by", schemaPath: "#/properties/by/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err7];
        } else {
          vErrors.push(err7);
        }
        errors++;
      }
      if (!(data1 === "ranking" || data1 === "profile_id" || data1 === "none")) {
        const err8 = { instancePath: instancePath + "/by", schemaPath: "#/properties/by/enum", keyword: "enum", params: { allowedValues: schema98.properties.by.enum }, message: "must be equal to one of the allowed values" };
        if (vErrors === null) {
          vErrors = [err8];
        } else {
          vErrors.push(err8);
        }
        errors++;
      }
    }
    if (data.runner_up !== void 0) {
      let data2 = data.runner_up;
      if (typeof data2 !== "string" && data2 !== null) {
        const err9 = { instancePath: instancePath + "/runner_up", schemaPath: "#/properties/runner_up/type", keyword: "type", params: { type: schema98.properties.runner_up.type }, message: "must be string,null" };
        if (vErrors === null) {
          vErrors = [err9];
        } else {
          vErrors.push(err9);
        }
        errors++;
      }
    }
    if (data.decided_by !== void 0) {
      let data3 = data.decided_by;
      const _errs9 = errors;
      let valid1 = false;
      const _errs10 = errors;
      if (data3 && typeof data3 == "object" && !Array.isArray(data3)) {
        if (data3.rule === void 0) {
          const err10 = { instancePath: instancePath + "/decided_by", schemaPath: "#/$defs/decision/required", keyword: "required", params: { missingProperty: "rule" }, message: "must have required property 'rule'" };
          if (vErrors === null) {
            vErrors = [err10];
          } else {
            vErrors.push(err10);
          }
          errors++;
        }
        if (data3.winner === void 0) {
          const err11 = { instancePath: instancePath + "/decided_by", schemaPath: "#/$defs/decision/required", keyword: "required", params: { missingProperty: "winner" }, message: "must have required property 'winner'" };
          if (vErrors === null) {
            vErrors = [err11];
          } else {
            vErrors.push(err11);
          }
          errors++;
        }
        if (data3.runner_up === void 0) {
          const err12 = { instancePath: instancePath + "/decided_by", schemaPath: "#/$defs/decision/required", keyword: "required", params: { missingProperty: "runner_up" }, message: "must have required property 'runner_up'" };
          if (vErrors === null) {
            vErrors = [err12];
          } else {
            vErrors.push(err12);
          }
          errors++;
        }
        for (const key1 in data3) {
          if (!(key1 === "rule" || key1 === "winner" || key1 === "runner_up" || key1 === "first")) {
            const err13 = { instancePath: instancePath + "/decided_by", schemaPath: "#/$defs/decision/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 }, message: "must NOT have additional properties" };
            if (vErrors === null) {
              vErrors = [err13];
            } else {
              vErrors.push(err13);
            }
            errors++;
          }
        }
        if (data3.rule !== void 0) {
          if (typeof data3.rule !== "string") {
            const err14 = { instancePath: instancePath + "/decided_by/rule", schemaPath: "#/$defs/decision/properties/rule/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err14];
            } else {
              vErrors.push(err14);
            }
            errors++;
          }
        }
        if (data3.first !== void 0) {
          if (true !== data3.first) {
            const err15 = { instancePath: instancePath + "/decided_by/first", schemaPath: "#/$defs/decision/properties/first/const", keyword: "const", params: { allowedValue: true }, message: "must be equal to constant" };
            if (vErrors === null) {
              vErrors = [err15];
            } else {
              vErrors.push(err15);
            }
            errors++;
          }
        }
      } else {
        const err16 = { instancePath: instancePath + "/decided_by", schemaPath: "#/$defs/decision/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        if (vErrors === null) {
          vErrors = [err16];
        } else {
          vErrors.push(err16);
        }
        errors++;
      }
      var _valid0 = _errs10 === errors;
      valid1 = valid1 || _valid0;
      const _errs17 = errors;
      if (data3 !== null) {
        const err17 = { instancePath: instancePath + "/decided_by", schemaPath: "#/properties/decided_by/anyOf/1/type", keyword: "type", params: { type: "null" }, message: "must be null" };
        if (vErrors === null) {
          vErrors = [err17];
        } else {
          vErrors.push(err17);
        }
        errors++;
      }
      var _valid0 = _errs17 === errors;
      valid1 = valid1 || _valid0;
      if (!valid1) {
        const err18 = { instancePath: instancePath + "/decided_by", schemaPath: "#/properties/decided_by/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
        if (vErrors === null) {
          vErrors = [err18];
        } else {
          vErrors.push(err18);
        }
        errors++;
      } else {
        errors = _errs9;
        if (vErrors !== null) {
          if (_errs9) {
            vErrors.length = _errs9;
          } else {
            vErrors = null;
          }
        }
      }
    }
    if (data.overridden !== void 0) {
      let data6 = data.overridden;
      if (Array.isArray(data6)) {
        const len0 = data6.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data7 = data6[i0];
          if (data7 && typeof data7 == "object" && !Array.isArray(data7)) {
            if (data7.rule === void 0) {
              const err19 = { instancePath: instancePath + "/overridden/" + i0, schemaPath: "#/$defs/override/required", keyword: "required", params: { missingProperty: "rule" }, message: "must have required property 'rule'" };
              if (vErrors === null) {
                vErrors = [err19];
              } else {
                vErrors.push(err19);
              }
              errors++;
            }
            if (data7.state === void 0) {
              const err20 = { instancePath: instancePath + "/overridden/" + i0, schemaPath: "#/$defs/override/required", keyword: "required", params: { missingProperty: "state" }, message: "must have required property 'state'" };
              if (vErrors === null) {
                vErrors = [err20];
              } else {
                vErrors.push(err20);
              }
              errors++;
            }
            if (data7.reason === void 0) {
              const err21 = { instancePath: instancePath + "/overridden/" + i0, schemaPath: "#/$defs/override/required", keyword: "required", params: { missingProperty: "reason" }, message: "must have required property 'reason'" };
              if (vErrors === null) {
                vErrors = [err21];
              } else {
                vErrors.push(err21);
              }
              errors++;
            }
            for (const key2 in data7) {
              if (!(key2 === "rule" || key2 === "state" || key2 === "reason")) {
                const err22 = { instancePath: instancePath + "/overridden/" + i0, schemaPath: "#/$defs/override/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key2 }, message: "must NOT have additional properties" };
                if (vErrors === null) {
                  vErrors = [err22];
                } else {
                  vErrors.push(err22);
                }
                errors++;
              }
            }
            if (data7.rule !== void 0) {
              if (typeof data7.rule !== "string") {
                const err23 = { instancePath: instancePath + "/overridden/" + i0 + "/rule", schemaPath: "#/$defs/override/properties/rule/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                  vErrors = [err23];
                } else {
                  vErrors.push(err23);
                }
                errors++;
              }
            }
            if (data7.state !== void 0) {
              if (typeof data7.state !== "string") {
                const err24 = { instancePath: instancePath + "/overridden/" + i0 + "/state", schemaPath: "#/$defs/override/properties/state/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                  vErrors = [err24];
                } else {
                  vErrors.push(err24);
                }
                errors++;
              }
            }
            if (data7.reason !== void 0) {
              if (typeof data7.reason !== "string") {
                const err25 = { instancePath: instancePath + "/overridden/" + i0 + "/reason", schemaPath: "#/$defs/override/properties/reason/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                  vErrors = [err25];
                } else {
                  vErrors.push(err25);
                }
                errors++;
              }
            }
          } else {
            const err26 = { instancePath: instancePath + "/overridden/" + i0, schemaPath: "#/$defs/override/type", keyword: "type", params: { type: "object" }, message: "must be object" };
            if (vErrors === null) {
              vErrors = [err26];
            } else {
              vErrors.push(err26);
            }
            errors++;
          }
        }
      } else {
        const err27 = { instancePath: instancePath + "/overridden", schemaPath: "#/properties/overridden/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        if (vErrors === null) {
          vErrors = [err27];
        } else {
          vErrors.push(err27);
        }
        errors++;
      }
    }
  } else {
    const err28 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    if (vErrors === null) {
      vErrors = [err28];
    } else {
      vErrors.push(err28);
    }
    errors++;
  }
  validate51.errors = vErrors;
  return errors === 0;
}
validate51.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
var schema102 = { "type": "object", "additionalProperties": false, "required": ["code", "level", "message"], "properties": { "code": { "type": "string" }, "level": { "type": "string", "enum": ["error", "warning"] }, "message": { "type": "string" }, "where": { "$ref": "#/$defs/location" }, "hint": { "type": "string" }, "cause": { "type": "string" } } };
function validate53(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate53.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.code === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "code" }, message: "must have required property 'code'" };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.level === void 0) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "level" }, message: "must have required property 'level'" };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    if (data.message === void 0) {
      const err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "message" }, message: "must have required property 'message'" };
      if (vErrors === null) {
        vErrors = [err2];
      } else {
        vErrors.push(err2);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "code" || key0 === "level" || key0 === "message" || key0 === "where" || key0 === "hint" || key0 === "cause")) {
        const err3 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
        if (vErrors === null) {
          vErrors = [err3];
        } else {
          vErrors.push(err3);
        }
        errors++;
      }
    }
    if (data.code !== void 0) {
      if (typeof data.code !== "string") {
        const err4 = { instancePath: instancePath + "/code", schemaPath: "#/properties/code/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err4];
        } else {
          vErrors.push(err4);
        }
        errors++;
      }
    }
    if (data.level !== void 0) {
      let data1 = data.level;
      if (typeof data1 !== "string") {
        const err5 = { instancePath: instancePath + "/level", schemaPath: "#/properties/level/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err5];
        } else {
          vErrors.push(err5);
        }
        errors++;
      }
      if (!(data1 === "error" || data1 === "warning")) {
        const err6 = { instancePath: instancePath + "/level", schemaPath: "#/properties/level/enum", keyword: "enum", params: { allowedValues: schema102.properties.level.enum }, message: "must be equal to one of the allowed values" };
        if (vErrors === null) {
          vErrors = [err6];
        } else {
          vErrors.push(err6);
        }
        errors++;
      }
    }
    if (data.message !== void 0) {
      if (typeof data.message !== "string") {
        const err7 = { instancePath: instancePath + "/message", schemaPath: "#/properties/message/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err7];
        } else {
          vErrors.push(err7);
        }
        errors++;
      }
    }
    if (data.where !== void 0) {
      let data3 = data.where;
      if (data3 && typeof data3 == "object" && !Array.isArray(data3)) {
        if (data3.path === void 0) {
          const err8 = { instancePath: instancePath + "/where", schemaPath: "#/$defs/location/required", keyword: "required", params: { missingProperty: "path" }, message: "must have required property 'path'" };
          if (vErrors === null) {
            vErrors = [err8];
          } else {
            vErrors.push(err8);
          }
          errors++;
        }
        for (const key1 in data3) {
          if (!(key1 === "path" || key1 === "line" || key1 === "column")) {
            const err9 = { instancePath: instancePath + "/where", schemaPath: "#/$defs/location/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 }, message: "must NOT have additional properties" };
            if (vErrors === null) {
              vErrors = [err9];
            } else {
              vErrors.push(err9);
            }
            errors++;
          }
        }
        if (data3.path !== void 0) {
          if (typeof data3.path !== "string") {
            const err10 = { instancePath: instancePath + "/where/path", schemaPath: "#/$defs/location/properties/path/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err10];
            } else {
              vErrors.push(err10);
            }
            errors++;
          }
        }
        if (data3.line !== void 0) {
          let data5 = data3.line;
          if (!(typeof data5 == "number" && (!(data5 % 1) && !isNaN(data5)) && isFinite(data5))) {
            const err11 = { instancePath: instancePath + "/where/line", schemaPath: "#/$defs/location/properties/line/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
            if (vErrors === null) {
              vErrors = [err11];
            } else {
              vErrors.push(err11);
            }
            errors++;
          }
        }
        if (data3.column !== void 0) {
          let data6 = data3.column;
          if (!(typeof data6 == "number" && (!(data6 % 1) && !isNaN(data6)) && isFinite(data6))) {
            const err12 = { instancePath: instancePath + "/where/column", schemaPath: "#/$defs/location/properties/column/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
            if (vErrors === null) {
              vErrors = [err12];
            } else {
              vErrors.push(err12);
            }
            errors++;
          }
        }
      } else {
        const err13 = { instancePath: instancePath + "/where", schemaPath: "#/$defs/location/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        if (vErrors === null) {
          vErrors = [err13];
        } else {
          vErrors.push(err13);
        }
        errors++;
      }
    }
    if (data.hint !== void 0) {
      if (typeof data.hint !== "string") {
        const err14 = { instancePath: instancePath + "/hint", schemaPath: "#/properties/hint/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err14];
        } else {
          vErrors.push(err14);
        }
        errors++;
      }
    }
    if (data.cause !== void 0) {
      if (typeof data.cause !== "string") {
        const err15 = { instancePath: instancePath + "/cause", schemaPath: "#/properties/cause/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err15];
        } else {
          vErrors.push(err15);
        }
        errors++;
      }
    }
  } else {
    const err16 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    if (vErrors === null) {
      vErrors = [err16];
    } else {
      vErrors.push(err16);
    }
    errors++;
  }
  validate53.errors = vErrors;
  return errors === 0;
}
validate53.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
function validate42(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate42.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.version === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "version" }, message: "must have required property 'version'" };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.request === void 0) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "request" }, message: "must have required property 'request'" };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    if (data.gpu === void 0) {
      const err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "gpu" }, message: "must have required property 'gpu'" };
      if (vErrors === null) {
        vErrors = [err2];
      } else {
        vErrors.push(err2);
      }
      errors++;
    }
    if (data.detection === void 0) {
      const err3 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "detection" }, message: "must have required property 'detection'" };
      if (vErrors === null) {
        vErrors = [err3];
      } else {
        vErrors.push(err3);
      }
      errors++;
    }
    if (data.engine === void 0) {
      const err4 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "engine" }, message: "must have required property 'engine'" };
      if (vErrors === null) {
        vErrors = [err4];
      } else {
        vErrors.push(err4);
      }
      errors++;
    }
    if (data.inputs === void 0) {
      const err5 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "inputs" }, message: "must have required property 'inputs'" };
      if (vErrors === null) {
        vErrors = [err5];
      } else {
        vErrors.push(err5);
      }
      errors++;
    }
    if (data.rules === void 0) {
      const err6 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "rules" }, message: "must have required property 'rules'" };
      if (vErrors === null) {
        vErrors = [err6];
      } else {
        vErrors.push(err6);
      }
      errors++;
    }
    if (data.profiles === void 0) {
      const err7 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "profiles" }, message: "must have required property 'profiles'" };
      if (vErrors === null) {
        vErrors = [err7];
      } else {
        vErrors.push(err7);
      }
      errors++;
    }
    if (data.selection === void 0) {
      const err8 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "selection" }, message: "must have required property 'selection'" };
      if (vErrors === null) {
        vErrors = [err8];
      } else {
        vErrors.push(err8);
      }
      errors++;
    }
    if (data.advice === void 0) {
      const err9 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "advice" }, message: "must have required property 'advice'" };
      if (vErrors === null) {
        vErrors = [err9];
      } else {
        vErrors.push(err9);
      }
      errors++;
    }
    if (data.shadowed === void 0) {
      const err10 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "shadowed" }, message: "must have required property 'shadowed'" };
      if (vErrors === null) {
        vErrors = [err10];
      } else {
        vErrors.push(err10);
      }
      errors++;
    }
    if (data.problems === void 0) {
      const err11 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "problems" }, message: "must have required property 'problems'" };
      if (vErrors === null) {
        vErrors = [err11];
      } else {
        vErrors.push(err11);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!func1.call(schema85.properties, key0)) {
        const err12 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
        if (vErrors === null) {
          vErrors = [err12];
        } else {
          vErrors.push(err12);
        }
        errors++;
      }
    }
    if (data.version !== void 0) {
      if (1 !== data.version) {
        const err13 = { instancePath: instancePath + "/version", schemaPath: "#/properties/version/const", keyword: "const", params: { allowedValue: 1 }, message: "must be equal to constant" };
        if (vErrors === null) {
          vErrors = [err13];
        } else {
          vErrors.push(err13);
        }
        errors++;
      }
    }
    if (data.request !== void 0) {
      let data1 = data.request;
      if (data1 && typeof data1 == "object" && !Array.isArray(data1)) {
        if (data1.aim_id === void 0) {
          const err14 = { instancePath: instancePath + "/request", schemaPath: "#/properties/request/required", keyword: "required", params: { missingProperty: "aim_id" }, message: "must have required property 'aim_id'" };
          if (vErrors === null) {
            vErrors = [err14];
          } else {
            vErrors.push(err14);
          }
          errors++;
        }
        if (data1.model_id === void 0) {
          const err15 = { instancePath: instancePath + "/request", schemaPath: "#/properties/request/required", keyword: "required", params: { missingProperty: "model_id" }, message: "must have required property 'model_id'" };
          if (vErrors === null) {
            vErrors = [err15];
          } else {
            vErrors.push(err15);
          }
          errors++;
        }
        if (data1.model === void 0) {
          const err16 = { instancePath: instancePath + "/request", schemaPath: "#/properties/request/required", keyword: "required", params: { missingProperty: "model" }, message: "must have required property 'model'" };
          if (vErrors === null) {
            vErrors = [err16];
          } else {
            vErrors.push(err16);
          }
          errors++;
        }
        if (data1.precision === void 0) {
          const err17 = { instancePath: instancePath + "/request", schemaPath: "#/properties/request/required", keyword: "required", params: { missingProperty: "precision" }, message: "must have required property 'precision'" };
          if (vErrors === null) {
            vErrors = [err17];
          } else {
            vErrors.push(err17);
          }
          errors++;
        }
        if (data1.gpu_count === void 0) {
          const err18 = { instancePath: instancePath + "/request", schemaPath: "#/properties/request/required", keyword: "required", params: { missingProperty: "gpu_count" }, message: "must have required property 'gpu_count'" };
          if (vErrors === null) {
            vErrors = [err18];
          } else {
            vErrors.push(err18);
          }
          errors++;
        }
        if (data1.gpu_model === void 0) {
          const err19 = { instancePath: instancePath + "/request", schemaPath: "#/properties/request/required", keyword: "required", params: { missingProperty: "gpu_model" }, message: "must have required property 'gpu_model'" };
          if (vErrors === null) {
            vErrors = [err19];
          } else {
            vErrors.push(err19);
          }
          errors++;
        }
        if (data1.engine === void 0) {
          const err20 = { instancePath: instancePath + "/request", schemaPath: "#/properties/request/required", keyword: "required", params: { missingProperty: "engine" }, message: "must have required property 'engine'" };
          if (vErrors === null) {
            vErrors = [err20];
          } else {
            vErrors.push(err20);
          }
          errors++;
        }
        if (data1.metric === void 0) {
          const err21 = { instancePath: instancePath + "/request", schemaPath: "#/properties/request/required", keyword: "required", params: { missingProperty: "metric" }, message: "must have required property 'metric'" };
          if (vErrors === null) {
            vErrors = [err21];
          } else {
            vErrors.push(err21);
          }
          errors++;
        }
        if (data1.profile_id === void 0) {
          const err22 = { instancePath: instancePath + "/request", schemaPath: "#/properties/request/required", keyword: "required", params: { missingProperty: "profile_id" }, message: "must have required property 'profile_id'" };
          if (vErrors === null) {
            vErrors = [err22];
          } else {
            vErrors.push(err22);
          }
          errors++;
        }
        if (data1.allow_general_profile_fallback === void 0) {
          const err23 = { instancePath: instancePath + "/request", schemaPath: "#/properties/request/required", keyword: "required", params: { missingProperty: "allow_general_profile_fallback" }, message: "must have required property 'allow_general_profile_fallback'" };
          if (vErrors === null) {
            vErrors = [err23];
          } else {
            vErrors.push(err23);
          }
          errors++;
        }
        for (const key1 in data1) {
          let data2 = data1[key1];
          if (data2 && typeof data2 == "object" && !Array.isArray(data2)) {
            if (data2.value === void 0) {
              const err24 = { instancePath: instancePath + "/request/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/$defs/requestValue/required", keyword: "required", params: { missingProperty: "value" }, message: "must have required property 'value'" };
              if (vErrors === null) {
                vErrors = [err24];
              } else {
                vErrors.push(err24);
              }
              errors++;
            }
            if (data2.origin === void 0) {
              const err25 = { instancePath: instancePath + "/request/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/$defs/requestValue/required", keyword: "required", params: { missingProperty: "origin" }, message: "must have required property 'origin'" };
              if (vErrors === null) {
                vErrors = [err25];
              } else {
                vErrors.push(err25);
              }
              errors++;
            }
            if (data2.from === void 0) {
              const err26 = { instancePath: instancePath + "/request/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/$defs/requestValue/required", keyword: "required", params: { missingProperty: "from" }, message: "must have required property 'from'" };
              if (vErrors === null) {
                vErrors = [err26];
              } else {
                vErrors.push(err26);
              }
              errors++;
            }
            for (const key2 in data2) {
              if (!(key2 === "value" || key2 === "origin" || key2 === "from")) {
                const err27 = { instancePath: instancePath + "/request/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/$defs/requestValue/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key2 }, message: "must NOT have additional properties" };
                if (vErrors === null) {
                  vErrors = [err27];
                } else {
                  vErrors.push(err27);
                }
                errors++;
              }
            }
            if (data2.value !== void 0) {
              let data3 = data2.value;
              if (typeof data3 !== "string" && !(typeof data3 == "number" && (!(data3 % 1) && !isNaN(data3)) && isFinite(data3)) && typeof data3 !== "boolean" && data3 !== null) {
                const err28 = { instancePath: instancePath + "/request/" + key1.replace(/~/g, "~0").replace(/\//g, "~1") + "/value", schemaPath: "#/$defs/requestValue/properties/value/type", keyword: "type", params: { type: schema86.properties.value.type }, message: "must be string,integer,boolean,null" };
                if (vErrors === null) {
                  vErrors = [err28];
                } else {
                  vErrors.push(err28);
                }
                errors++;
              }
            }
            if (data2.origin !== void 0) {
              let data4 = data2.origin;
              if (typeof data4 !== "string") {
                const err29 = { instancePath: instancePath + "/request/" + key1.replace(/~/g, "~0").replace(/\//g, "~1") + "/origin", schemaPath: "#/$defs/requestValue/properties/origin/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                  vErrors = [err29];
                } else {
                  vErrors.push(err29);
                }
                errors++;
              }
              if (!(data4 === "flag" || data4 === "environment" || data4 === "default")) {
                const err30 = { instancePath: instancePath + "/request/" + key1.replace(/~/g, "~0").replace(/\//g, "~1") + "/origin", schemaPath: "#/$defs/requestValue/properties/origin/enum", keyword: "enum", params: { allowedValues: schema86.properties.origin.enum }, message: "must be equal to one of the allowed values" };
                if (vErrors === null) {
                  vErrors = [err30];
                } else {
                  vErrors.push(err30);
                }
                errors++;
              }
            }
            if (data2.from !== void 0) {
              if (typeof data2.from !== "string") {
                const err31 = { instancePath: instancePath + "/request/" + key1.replace(/~/g, "~0").replace(/\//g, "~1") + "/from", schemaPath: "#/$defs/requestValue/properties/from/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                  vErrors = [err31];
                } else {
                  vErrors.push(err31);
                }
                errors++;
              }
            }
          } else {
            const err32 = { instancePath: instancePath + "/request/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/$defs/requestValue/type", keyword: "type", params: { type: "object" }, message: "must be object" };
            if (vErrors === null) {
              vErrors = [err32];
            } else {
              vErrors.push(err32);
            }
            errors++;
          }
        }
      } else {
        const err33 = { instancePath: instancePath + "/request", schemaPath: "#/properties/request/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        if (vErrors === null) {
          vErrors = [err33];
        } else {
          vErrors.push(err33);
        }
        errors++;
      }
    }
    if (data.gpu !== void 0) {
      let data6 = data.gpu;
      if (data6 && typeof data6 == "object" && !Array.isArray(data6)) {
        if (data6.model === void 0) {
          const err34 = { instancePath: instancePath + "/gpu", schemaPath: "#/properties/gpu/required", keyword: "required", params: { missingProperty: "model" }, message: "must have required property 'model'" };
          if (vErrors === null) {
            vErrors = [err34];
          } else {
            vErrors.push(err34);
          }
          errors++;
        }
        if (data6.count === void 0) {
          const err35 = { instancePath: instancePath + "/gpu", schemaPath: "#/properties/gpu/required", keyword: "required", params: { missingProperty: "count" }, message: "must have required property 'count'" };
          if (vErrors === null) {
            vErrors = [err35];
          } else {
            vErrors.push(err35);
          }
          errors++;
        }
        if (data6.model !== void 0) {
          let data7 = data6.model;
          if (typeof data7 !== "string" && data7 !== null) {
            const err36 = { instancePath: instancePath + "/gpu/model", schemaPath: "#/properties/gpu/properties/model/type", keyword: "type", params: { type: schema85.properties.gpu.properties.model.type }, message: "must be string,null" };
            if (vErrors === null) {
              vErrors = [err36];
            } else {
              vErrors.push(err36);
            }
            errors++;
          }
        }
        if (data6.count !== void 0) {
          let data8 = data6.count;
          if (!(typeof data8 == "number" && (!(data8 % 1) && !isNaN(data8)) && isFinite(data8))) {
            const err37 = { instancePath: instancePath + "/gpu/count", schemaPath: "#/properties/gpu/properties/count/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
            if (vErrors === null) {
              vErrors = [err37];
            } else {
              vErrors.push(err37);
            }
            errors++;
          }
        }
      } else {
        const err38 = { instancePath: instancePath + "/gpu", schemaPath: "#/properties/gpu/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        if (vErrors === null) {
          vErrors = [err38];
        } else {
          vErrors.push(err38);
        }
        errors++;
      }
    }
    if (data.detection !== void 0) {
      let data9 = data.detection;
      if (Array.isArray(data9)) {
        const len0 = data9.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data10 = data9[i0];
          if (data10 && typeof data10 == "object" && !Array.isArray(data10)) {
            if (data10.name === void 0) {
              const err39 = { instancePath: instancePath + "/detection/" + i0, schemaPath: "#/$defs/attempt/required", keyword: "required", params: { missingProperty: "name" }, message: "must have required property 'name'" };
              if (vErrors === null) {
                vErrors = [err39];
              } else {
                vErrors.push(err39);
              }
              errors++;
            }
            if (data10.used === void 0) {
              const err40 = { instancePath: instancePath + "/detection/" + i0, schemaPath: "#/$defs/attempt/required", keyword: "required", params: { missingProperty: "used" }, message: "must have required property 'used'" };
              if (vErrors === null) {
                vErrors = [err40];
              } else {
                vErrors.push(err40);
              }
              errors++;
            }
            if (data10.reason === void 0) {
              const err41 = { instancePath: instancePath + "/detection/" + i0, schemaPath: "#/$defs/attempt/required", keyword: "required", params: { missingProperty: "reason" }, message: "must have required property 'reason'" };
              if (vErrors === null) {
                vErrors = [err41];
              } else {
                vErrors.push(err41);
              }
              errors++;
            }
            for (const key3 in data10) {
              if (!(key3 === "name" || key3 === "used" || key3 === "reason")) {
                const err42 = { instancePath: instancePath + "/detection/" + i0, schemaPath: "#/$defs/attempt/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key3 }, message: "must NOT have additional properties" };
                if (vErrors === null) {
                  vErrors = [err42];
                } else {
                  vErrors.push(err42);
                }
                errors++;
              }
            }
            if (data10.name !== void 0) {
              let data11 = data10.name;
              if (typeof data11 !== "string") {
                const err43 = { instancePath: instancePath + "/detection/" + i0 + "/name", schemaPath: "#/$defs/attempt/properties/name/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                  vErrors = [err43];
                } else {
                  vErrors.push(err43);
                }
                errors++;
              }
              if (!(data11 === "setting" || data11 === "amdsmi" || data11 === "sysfs" || data11 === "none")) {
                const err44 = { instancePath: instancePath + "/detection/" + i0 + "/name", schemaPath: "#/$defs/attempt/properties/name/enum", keyword: "enum", params: { allowedValues: schema87.properties.name.enum }, message: "must be equal to one of the allowed values" };
                if (vErrors === null) {
                  vErrors = [err44];
                } else {
                  vErrors.push(err44);
                }
                errors++;
              }
            }
            if (data10.used !== void 0) {
              if (typeof data10.used !== "boolean") {
                const err45 = { instancePath: instancePath + "/detection/" + i0 + "/used", schemaPath: "#/$defs/attempt/properties/used/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
                if (vErrors === null) {
                  vErrors = [err45];
                } else {
                  vErrors.push(err45);
                }
                errors++;
              }
            }
            if (data10.reason !== void 0) {
              if (typeof data10.reason !== "string") {
                const err46 = { instancePath: instancePath + "/detection/" + i0 + "/reason", schemaPath: "#/$defs/attempt/properties/reason/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                  vErrors = [err46];
                } else {
                  vErrors.push(err46);
                }
                errors++;
              }
            }
          } else {
            const err47 = { instancePath: instancePath + "/detection/" + i0, schemaPath: "#/$defs/attempt/type", keyword: "type", params: { type: "object" }, message: "must be object" };
            if (vErrors === null) {
              vErrors = [err47];
            } else {
              vErrors.push(err47);
            }
            errors++;
          }
        }
      } else {
        const err48 = { instancePath: instancePath + "/detection", schemaPath: "#/properties/detection/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        if (vErrors === null) {
          vErrors = [err48];
        } else {
          vErrors.push(err48);
        }
        errors++;
      }
    }
    if (data.engine !== void 0) {
      let data14 = data.engine;
      if (data14 && typeof data14 == "object" && !Array.isArray(data14)) {
        if (data14.id === void 0) {
          const err49 = { instancePath: instancePath + "/engine", schemaPath: "#/properties/engine/required", keyword: "required", params: { missingProperty: "id" }, message: "must have required property 'id'" };
          if (vErrors === null) {
            vErrors = [err49];
          } else {
            vErrors.push(err49);
          }
          errors++;
        }
        if (data14.id !== void 0) {
          if (typeof data14.id !== "string") {
            const err50 = { instancePath: instancePath + "/engine/id", schemaPath: "#/properties/engine/properties/id/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err50];
            } else {
              vErrors.push(err50);
            }
            errors++;
          }
        }
      } else {
        const err51 = { instancePath: instancePath + "/engine", schemaPath: "#/properties/engine/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        if (vErrors === null) {
          vErrors = [err51];
        } else {
          vErrors.push(err51);
        }
        errors++;
      }
    }
    if (data.adapters !== void 0) {
      let data16 = data.adapters;
      if (data16 && typeof data16 == "object" && !Array.isArray(data16)) {
        if (data16.count === void 0) {
          const err52 = { instancePath: instancePath + "/adapters", schemaPath: "#/properties/adapters/required", keyword: "required", params: { missingProperty: "count" }, message: "must have required property 'count'" };
          if (vErrors === null) {
            vErrors = [err52];
          } else {
            vErrors.push(err52);
          }
          errors++;
        }
        if (data16.names === void 0) {
          const err53 = { instancePath: instancePath + "/adapters", schemaPath: "#/properties/adapters/required", keyword: "required", params: { missingProperty: "names" }, message: "must have required property 'names'" };
          if (vErrors === null) {
            vErrors = [err53];
          } else {
            vErrors.push(err53);
          }
          errors++;
        }
        if (data16.ranks === void 0) {
          const err54 = { instancePath: instancePath + "/adapters", schemaPath: "#/properties/adapters/required", keyword: "required", params: { missingProperty: "ranks" }, message: "must have required property 'ranks'" };
          if (vErrors === null) {
            vErrors = [err54];
          } else {
            vErrors.push(err54);
          }
          errors++;
        }
        if (data16.count !== void 0) {
          let data17 = data16.count;
          if (!(typeof data17 == "number" && (!(data17 % 1) && !isNaN(data17)) && isFinite(data17)) && data17 !== null) {
            const err55 = { instancePath: instancePath + "/adapters/count", schemaPath: "#/properties/adapters/properties/count/type", keyword: "type", params: { type: schema85.properties.adapters.properties.count.type }, message: "must be integer,null" };
            if (vErrors === null) {
              vErrors = [err55];
            } else {
              vErrors.push(err55);
            }
            errors++;
          }
        }
        if (data16.names !== void 0) {
          let data18 = data16.names;
          if (!Array.isArray(data18) && data18 !== null) {
            const err56 = { instancePath: instancePath + "/adapters/names", schemaPath: "#/properties/adapters/properties/names/type", keyword: "type", params: { type: schema85.properties.adapters.properties.names.type }, message: "must be array,null" };
            if (vErrors === null) {
              vErrors = [err56];
            } else {
              vErrors.push(err56);
            }
            errors++;
          }
          if (Array.isArray(data18)) {
            const len1 = data18.length;
            for (let i1 = 0; i1 < len1; i1++) {
              if (typeof data18[i1] !== "string") {
                const err57 = { instancePath: instancePath + "/adapters/names/" + i1, schemaPath: "#/properties/adapters/properties/names/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                  vErrors = [err57];
                } else {
                  vErrors.push(err57);
                }
                errors++;
              }
            }
          }
        }
        if (data16.ranks !== void 0) {
          let data20 = data16.ranks;
          if (!Array.isArray(data20) && data20 !== null) {
            const err58 = { instancePath: instancePath + "/adapters/ranks", schemaPath: "#/properties/adapters/properties/ranks/type", keyword: "type", params: { type: schema85.properties.adapters.properties.ranks.type }, message: "must be array,null" };
            if (vErrors === null) {
              vErrors = [err58];
            } else {
              vErrors.push(err58);
            }
            errors++;
          }
          if (Array.isArray(data20)) {
            const len2 = data20.length;
            for (let i2 = 0; i2 < len2; i2++) {
              let data21 = data20[i2];
              if (!(typeof data21 == "number" && (!(data21 % 1) && !isNaN(data21)) && isFinite(data21)) && data21 !== null) {
                const err59 = { instancePath: instancePath + "/adapters/ranks/" + i2, schemaPath: "#/properties/adapters/properties/ranks/items/type", keyword: "type", params: { type: schema85.properties.adapters.properties.ranks.items.type }, message: "must be integer,null" };
                if (vErrors === null) {
                  vErrors = [err59];
                } else {
                  vErrors.push(err59);
                }
                errors++;
              }
            }
          }
        }
      } else {
        const err60 = { instancePath: instancePath + "/adapters", schemaPath: "#/properties/adapters/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        if (vErrors === null) {
          vErrors = [err60];
        } else {
          vErrors.push(err60);
        }
        errors++;
      }
    }
    if (data.models !== void 0) {
      let data22 = data.models;
      if (Array.isArray(data22)) {
        const len3 = data22.length;
        for (let i3 = 0; i3 < len3; i3++) {
          let data23 = data22[i3];
          if (data23 && typeof data23 == "object" && !Array.isArray(data23)) {
            if (data23.id === void 0) {
              const err61 = { instancePath: instancePath + "/models/" + i3, schemaPath: "facts.schema.json#/properties/model/required", keyword: "required", params: { missingProperty: "id" }, message: "must have required property 'id'" };
              if (vErrors === null) {
                vErrors = [err61];
              } else {
                vErrors.push(err61);
              }
              errors++;
            }
            if (data23.from === void 0) {
              const err62 = { instancePath: instancePath + "/models/" + i3, schemaPath: "facts.schema.json#/properties/model/required", keyword: "required", params: { missingProperty: "from" }, message: "must have required property 'from'" };
              if (vErrors === null) {
                vErrors = [err62];
              } else {
                vErrors.push(err62);
              }
              errors++;
            }
            if (data23.location === void 0) {
              const err63 = { instancePath: instancePath + "/models/" + i3, schemaPath: "facts.schema.json#/properties/model/required", keyword: "required", params: { missingProperty: "location" }, message: "must have required property 'location'" };
              if (vErrors === null) {
                vErrors = [err63];
              } else {
                vErrors.push(err63);
              }
              errors++;
            }
            if (data23.complete === void 0) {
              const err64 = { instancePath: instancePath + "/models/" + i3, schemaPath: "facts.schema.json#/properties/model/required", keyword: "required", params: { missingProperty: "complete" }, message: "must have required property 'complete'" };
              if (vErrors === null) {
                vErrors = [err64];
              } else {
                vErrors.push(err64);
              }
              errors++;
            }
            if (data23.weights_mb === void 0) {
              const err65 = { instancePath: instancePath + "/models/" + i3, schemaPath: "facts.schema.json#/properties/model/required", keyword: "required", params: { missingProperty: "weights_mb" }, message: "must have required property 'weights_mb'" };
              if (vErrors === null) {
                vErrors = [err65];
              } else {
                vErrors.push(err65);
              }
              errors++;
            }
            if (data23.architecture === void 0) {
              const err66 = { instancePath: instancePath + "/models/" + i3, schemaPath: "facts.schema.json#/properties/model/required", keyword: "required", params: { missingProperty: "architecture" }, message: "must have required property 'architecture'" };
              if (vErrors === null) {
                vErrors = [err66];
              } else {
                vErrors.push(err66);
              }
              errors++;
            }
            if (data23.quantization === void 0) {
              const err67 = { instancePath: instancePath + "/models/" + i3, schemaPath: "facts.schema.json#/properties/model/required", keyword: "required", params: { missingProperty: "quantization" }, message: "must have required property 'quantization'" };
              if (vErrors === null) {
                vErrors = [err67];
              } else {
                vErrors.push(err67);
              }
              errors++;
            }
            if (data23.dtype === void 0) {
              const err68 = { instancePath: instancePath + "/models/" + i3, schemaPath: "facts.schema.json#/properties/model/required", keyword: "required", params: { missingProperty: "dtype" }, message: "must have required property 'dtype'" };
              if (vErrors === null) {
                vErrors = [err68];
              } else {
                vErrors.push(err68);
              }
              errors++;
            }
            if (data23.attention_heads === void 0) {
              const err69 = { instancePath: instancePath + "/models/" + i3, schemaPath: "facts.schema.json#/properties/model/required", keyword: "required", params: { missingProperty: "attention_heads" }, message: "must have required property 'attention_heads'" };
              if (vErrors === null) {
                vErrors = [err69];
              } else {
                vErrors.push(err69);
              }
              errors++;
            }
            if (data23.kv_heads === void 0) {
              const err70 = { instancePath: instancePath + "/models/" + i3, schemaPath: "facts.schema.json#/properties/model/required", keyword: "required", params: { missingProperty: "kv_heads" }, message: "must have required property 'kv_heads'" };
              if (vErrors === null) {
                vErrors = [err70];
              } else {
                vErrors.push(err70);
              }
              errors++;
            }
            if (data23.layers === void 0) {
              const err71 = { instancePath: instancePath + "/models/" + i3, schemaPath: "facts.schema.json#/properties/model/required", keyword: "required", params: { missingProperty: "layers" }, message: "must have required property 'layers'" };
              if (vErrors === null) {
                vErrors = [err71];
              } else {
                vErrors.push(err71);
              }
              errors++;
            }
            if (data23.hidden_size === void 0) {
              const err72 = { instancePath: instancePath + "/models/" + i3, schemaPath: "facts.schema.json#/properties/model/required", keyword: "required", params: { missingProperty: "hidden_size" }, message: "must have required property 'hidden_size'" };
              if (vErrors === null) {
                vErrors = [err72];
              } else {
                vErrors.push(err72);
              }
              errors++;
            }
            if (data23.head_dim === void 0) {
              const err73 = { instancePath: instancePath + "/models/" + i3, schemaPath: "facts.schema.json#/properties/model/required", keyword: "required", params: { missingProperty: "head_dim" }, message: "must have required property 'head_dim'" };
              if (vErrors === null) {
                vErrors = [err73];
              } else {
                vErrors.push(err73);
              }
              errors++;
            }
            if (data23.context === void 0) {
              const err74 = { instancePath: instancePath + "/models/" + i3, schemaPath: "facts.schema.json#/properties/model/required", keyword: "required", params: { missingProperty: "context" }, message: "must have required property 'context'" };
              if (vErrors === null) {
                vErrors = [err74];
              } else {
                vErrors.push(err74);
              }
              errors++;
            }
            if (data23.gated === void 0) {
              const err75 = { instancePath: instancePath + "/models/" + i3, schemaPath: "facts.schema.json#/properties/model/required", keyword: "required", params: { missingProperty: "gated" }, message: "must have required property 'gated'" };
              if (vErrors === null) {
                vErrors = [err75];
              } else {
                vErrors.push(err75);
              }
              errors++;
            }
            for (const key4 in data23) {
              if (!func1.call(schema88.properties, key4)) {
                const err76 = { instancePath: instancePath + "/models/" + i3, schemaPath: "facts.schema.json#/properties/model/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key4 }, message: "must NOT have additional properties" };
                if (vErrors === null) {
                  vErrors = [err76];
                } else {
                  vErrors.push(err76);
                }
                errors++;
              }
            }
            if (data23.id !== void 0) {
              let data24 = data23.id;
              if (typeof data24 !== "string" && data24 !== null) {
                const err77 = { instancePath: instancePath + "/models/" + i3 + "/id", schemaPath: "facts.schema.json#/properties/model/properties/id/type", keyword: "type", params: { type: schema88.properties.id.type }, message: "must be string,null" };
                if (vErrors === null) {
                  vErrors = [err77];
                } else {
                  vErrors.push(err77);
                }
                errors++;
              }
            }
            if (data23.from !== void 0) {
              let data25 = data23.from;
              if (typeof data25 !== "string") {
                const err78 = { instancePath: instancePath + "/models/" + i3 + "/from", schemaPath: "facts.schema.json#/properties/model/properties/from/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                  vErrors = [err78];
                } else {
                  vErrors.push(err78);
                }
                errors++;
              }
              if (!(data25 === "directory" || data25 === "hub-cache" || data25 === "card" || data25 === "unknown")) {
                const err79 = { instancePath: instancePath + "/models/" + i3 + "/from", schemaPath: "facts.schema.json#/properties/model/properties/from/enum", keyword: "enum", params: { allowedValues: schema88.properties.from.enum }, message: "must be equal to one of the allowed values" };
                if (vErrors === null) {
                  vErrors = [err79];
                } else {
                  vErrors.push(err79);
                }
                errors++;
              }
            }
            if (data23.location !== void 0) {
              let data26 = data23.location;
              if (typeof data26 !== "string" && data26 !== null) {
                const err80 = { instancePath: instancePath + "/models/" + i3 + "/location", schemaPath: "facts.schema.json#/properties/model/properties/location/type", keyword: "type", params: { type: schema88.properties.location.type }, message: "must be string,null" };
                if (vErrors === null) {
                  vErrors = [err80];
                } else {
                  vErrors.push(err80);
                }
                errors++;
              }
            }
            if (data23.complete !== void 0) {
              let data27 = data23.complete;
              if (typeof data27 !== "boolean" && data27 !== null) {
                const err81 = { instancePath: instancePath + "/models/" + i3 + "/complete", schemaPath: "facts.schema.json#/properties/model/properties/complete/type", keyword: "type", params: { type: schema88.properties.complete.type }, message: "must be boolean,null" };
                if (vErrors === null) {
                  vErrors = [err81];
                } else {
                  vErrors.push(err81);
                }
                errors++;
              }
            }
            if (data23.weights_mb !== void 0) {
              let data28 = data23.weights_mb;
              if (!(typeof data28 == "number" && (!(data28 % 1) && !isNaN(data28)) && isFinite(data28)) && data28 !== null) {
                const err82 = { instancePath: instancePath + "/models/" + i3 + "/weights_mb", schemaPath: "facts.schema.json#/properties/model/properties/weights_mb/type", keyword: "type", params: { type: schema88.properties.weights_mb.type }, message: "must be integer,null" };
                if (vErrors === null) {
                  vErrors = [err82];
                } else {
                  vErrors.push(err82);
                }
                errors++;
              }
            }
            if (data23.architecture !== void 0) {
              let data29 = data23.architecture;
              if (typeof data29 !== "string" && data29 !== null) {
                const err83 = { instancePath: instancePath + "/models/" + i3 + "/architecture", schemaPath: "facts.schema.json#/properties/model/properties/architecture/type", keyword: "type", params: { type: schema88.properties.architecture.type }, message: "must be string,null" };
                if (vErrors === null) {
                  vErrors = [err83];
                } else {
                  vErrors.push(err83);
                }
                errors++;
              }
            }
            if (data23.quantization !== void 0) {
              let data30 = data23.quantization;
              if (typeof data30 !== "string" && data30 !== null) {
                const err84 = { instancePath: instancePath + "/models/" + i3 + "/quantization", schemaPath: "facts.schema.json#/properties/model/properties/quantization/type", keyword: "type", params: { type: schema88.properties.quantization.type }, message: "must be string,null" };
                if (vErrors === null) {
                  vErrors = [err84];
                } else {
                  vErrors.push(err84);
                }
                errors++;
              }
            }
            if (data23.dtype !== void 0) {
              let data31 = data23.dtype;
              if (typeof data31 !== "string" && data31 !== null) {
                const err85 = { instancePath: instancePath + "/models/" + i3 + "/dtype", schemaPath: "facts.schema.json#/properties/model/properties/dtype/type", keyword: "type", params: { type: schema88.properties.dtype.type }, message: "must be string,null" };
                if (vErrors === null) {
                  vErrors = [err85];
                } else {
                  vErrors.push(err85);
                }
                errors++;
              }
            }
            if (data23.attention_heads !== void 0) {
              let data32 = data23.attention_heads;
              if (!(typeof data32 == "number" && (!(data32 % 1) && !isNaN(data32)) && isFinite(data32)) && data32 !== null) {
                const err86 = { instancePath: instancePath + "/models/" + i3 + "/attention_heads", schemaPath: "facts.schema.json#/properties/model/properties/attention_heads/type", keyword: "type", params: { type: schema88.properties.attention_heads.type }, message: "must be integer,null" };
                if (vErrors === null) {
                  vErrors = [err86];
                } else {
                  vErrors.push(err86);
                }
                errors++;
              }
            }
            if (data23.kv_heads !== void 0) {
              let data33 = data23.kv_heads;
              if (!(typeof data33 == "number" && (!(data33 % 1) && !isNaN(data33)) && isFinite(data33)) && data33 !== null) {
                const err87 = { instancePath: instancePath + "/models/" + i3 + "/kv_heads", schemaPath: "facts.schema.json#/properties/model/properties/kv_heads/type", keyword: "type", params: { type: schema88.properties.kv_heads.type }, message: "must be integer,null" };
                if (vErrors === null) {
                  vErrors = [err87];
                } else {
                  vErrors.push(err87);
                }
                errors++;
              }
            }
            if (data23.layers !== void 0) {
              let data34 = data23.layers;
              if (!(typeof data34 == "number" && (!(data34 % 1) && !isNaN(data34)) && isFinite(data34)) && data34 !== null) {
                const err88 = { instancePath: instancePath + "/models/" + i3 + "/layers", schemaPath: "facts.schema.json#/properties/model/properties/layers/type", keyword: "type", params: { type: schema88.properties.layers.type }, message: "must be integer,null" };
                if (vErrors === null) {
                  vErrors = [err88];
                } else {
                  vErrors.push(err88);
                }
                errors++;
              }
            }
            if (data23.hidden_size !== void 0) {
              let data35 = data23.hidden_size;
              if (!(typeof data35 == "number" && (!(data35 % 1) && !isNaN(data35)) && isFinite(data35)) && data35 !== null) {
                const err89 = { instancePath: instancePath + "/models/" + i3 + "/hidden_size", schemaPath: "facts.schema.json#/properties/model/properties/hidden_size/type", keyword: "type", params: { type: schema88.properties.hidden_size.type }, message: "must be integer,null" };
                if (vErrors === null) {
                  vErrors = [err89];
                } else {
                  vErrors.push(err89);
                }
                errors++;
              }
            }
            if (data23.head_dim !== void 0) {
              let data36 = data23.head_dim;
              if (!(typeof data36 == "number" && (!(data36 % 1) && !isNaN(data36)) && isFinite(data36)) && data36 !== null) {
                const err90 = { instancePath: instancePath + "/models/" + i3 + "/head_dim", schemaPath: "facts.schema.json#/properties/model/properties/head_dim/type", keyword: "type", params: { type: schema88.properties.head_dim.type }, message: "must be integer,null" };
                if (vErrors === null) {
                  vErrors = [err90];
                } else {
                  vErrors.push(err90);
                }
                errors++;
              }
            }
            if (data23.context !== void 0) {
              let data37 = data23.context;
              if (!(typeof data37 == "number" && (!(data37 % 1) && !isNaN(data37)) && isFinite(data37)) && data37 !== null) {
                const err91 = { instancePath: instancePath + "/models/" + i3 + "/context", schemaPath: "facts.schema.json#/properties/model/properties/context/type", keyword: "type", params: { type: schema88.properties.context.type }, message: "must be integer,null" };
                if (vErrors === null) {
                  vErrors = [err91];
                } else {
                  vErrors.push(err91);
                }
                errors++;
              }
            }
            if (data23.gated !== void 0) {
              let data38 = data23.gated;
              if (typeof data38 !== "boolean" && data38 !== null) {
                const err92 = { instancePath: instancePath + "/models/" + i3 + "/gated", schemaPath: "facts.schema.json#/properties/model/properties/gated/type", keyword: "type", params: { type: schema88.properties.gated.type }, message: "must be boolean,null" };
                if (vErrors === null) {
                  vErrors = [err92];
                } else {
                  vErrors.push(err92);
                }
                errors++;
              }
            }
          } else {
            const err93 = { instancePath: instancePath + "/models/" + i3, schemaPath: "facts.schema.json#/properties/model/type", keyword: "type", params: { type: "object" }, message: "must be object" };
            if (vErrors === null) {
              vErrors = [err93];
            } else {
              vErrors.push(err93);
            }
            errors++;
          }
        }
      } else {
        const err94 = { instancePath: instancePath + "/models", schemaPath: "#/properties/models/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        if (vErrors === null) {
          vErrors = [err94];
        } else {
          vErrors.push(err94);
        }
        errors++;
      }
    }
    if (data.inputs !== void 0) {
      let data39 = data.inputs;
      if (data39 && typeof data39 == "object" && !Array.isArray(data39)) {
        if (data39.rules === void 0) {
          const err95 = { instancePath: instancePath + "/inputs", schemaPath: "#/properties/inputs/required", keyword: "required", params: { missingProperty: "rules" }, message: "must have required property 'rules'" };
          if (vErrors === null) {
            vErrors = [err95];
          } else {
            vErrors.push(err95);
          }
          errors++;
        }
        if (data39.profiles === void 0) {
          const err96 = { instancePath: instancePath + "/inputs", schemaPath: "#/properties/inputs/required", keyword: "required", params: { missingProperty: "profiles" }, message: "must have required property 'profiles'" };
          if (vErrors === null) {
            vErrors = [err96];
          } else {
            vErrors.push(err96);
          }
          errors++;
        }
        for (const key5 in data39) {
          if (!(key5 === "rules" || key5 === "profiles")) {
            const err97 = { instancePath: instancePath + "/inputs", schemaPath: "#/properties/inputs/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key5 }, message: "must NOT have additional properties" };
            if (vErrors === null) {
              vErrors = [err97];
            } else {
              vErrors.push(err97);
            }
            errors++;
          }
        }
        if (data39.rules !== void 0) {
          let data40 = data39.rules;
          if (data40 && typeof data40 == "object" && !Array.isArray(data40)) {
            if (data40.name === void 0) {
              const err98 = { instancePath: instancePath + "/inputs/rules", schemaPath: "#/properties/inputs/properties/rules/required", keyword: "required", params: { missingProperty: "name" }, message: "must have required property 'name'" };
              if (vErrors === null) {
                vErrors = [err98];
              } else {
                vErrors.push(err98);
              }
              errors++;
            }
            if (data40.path === void 0) {
              const err99 = { instancePath: instancePath + "/inputs/rules", schemaPath: "#/properties/inputs/properties/rules/required", keyword: "required", params: { missingProperty: "path" }, message: "must have required property 'path'" };
              if (vErrors === null) {
                vErrors = [err99];
              } else {
                vErrors.push(err99);
              }
              errors++;
            }
            if (data40.overlay === void 0) {
              const err100 = { instancePath: instancePath + "/inputs/rules", schemaPath: "#/properties/inputs/properties/rules/required", keyword: "required", params: { missingProperty: "overlay" }, message: "must have required property 'overlay'" };
              if (vErrors === null) {
                vErrors = [err100];
              } else {
                vErrors.push(err100);
              }
              errors++;
            }
            if (data40.digest === void 0) {
              const err101 = { instancePath: instancePath + "/inputs/rules", schemaPath: "#/properties/inputs/properties/rules/required", keyword: "required", params: { missingProperty: "digest" }, message: "must have required property 'digest'" };
              if (vErrors === null) {
                vErrors = [err101];
              } else {
                vErrors.push(err101);
              }
              errors++;
            }
            for (const key6 in data40) {
              if (!(key6 === "name" || key6 === "path" || key6 === "extends" || key6 === "overlay" || key6 === "digest")) {
                const err102 = { instancePath: instancePath + "/inputs/rules", schemaPath: "#/properties/inputs/properties/rules/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key6 }, message: "must NOT have additional properties" };
                if (vErrors === null) {
                  vErrors = [err102];
                } else {
                  vErrors.push(err102);
                }
                errors++;
              }
            }
            if (data40.name !== void 0) {
              if (typeof data40.name !== "string") {
                const err103 = { instancePath: instancePath + "/inputs/rules/name", schemaPath: "#/properties/inputs/properties/rules/properties/name/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                  vErrors = [err103];
                } else {
                  vErrors.push(err103);
                }
                errors++;
              }
            }
            if (data40.path !== void 0) {
              if (typeof data40.path !== "string") {
                const err104 = { instancePath: instancePath + "/inputs/rules/path", schemaPath: "#/properties/inputs/properties/rules/properties/path/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                  vErrors = [err104];
                } else {
                  vErrors.push(err104);
                }
                errors++;
              }
            }
            if (data40.extends !== void 0) {
              let data43 = data40.extends;
              if (Array.isArray(data43)) {
                const len4 = data43.length;
                for (let i4 = 0; i4 < len4; i4++) {
                  let data44 = data43[i4];
                  if (data44 && typeof data44 == "object" && !Array.isArray(data44)) {
                    if (data44.name === void 0) {
                      const err105 = { instancePath: instancePath + "/inputs/rules/extends/" + i4, schemaPath: "#/properties/inputs/properties/rules/properties/extends/items/required", keyword: "required", params: { missingProperty: "name" }, message: "must have required property 'name'" };
                      if (vErrors === null) {
                        vErrors = [err105];
                      } else {
                        vErrors.push(err105);
                      }
                      errors++;
                    }
                    if (data44.path === void 0) {
                      const err106 = { instancePath: instancePath + "/inputs/rules/extends/" + i4, schemaPath: "#/properties/inputs/properties/rules/properties/extends/items/required", keyword: "required", params: { missingProperty: "path" }, message: "must have required property 'path'" };
                      if (vErrors === null) {
                        vErrors = [err106];
                      } else {
                        vErrors.push(err106);
                      }
                      errors++;
                    }
                    for (const key7 in data44) {
                      if (!(key7 === "name" || key7 === "path")) {
                        const err107 = { instancePath: instancePath + "/inputs/rules/extends/" + i4, schemaPath: "#/properties/inputs/properties/rules/properties/extends/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key7 }, message: "must NOT have additional properties" };
                        if (vErrors === null) {
                          vErrors = [err107];
                        } else {
                          vErrors.push(err107);
                        }
                        errors++;
                      }
                    }
                    if (data44.name !== void 0) {
                      if (typeof data44.name !== "string") {
                        const err108 = { instancePath: instancePath + "/inputs/rules/extends/" + i4 + "/name", schemaPath: "#/properties/inputs/properties/rules/properties/extends/items/properties/name/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                        if (vErrors === null) {
                          vErrors = [err108];
                        } else {
                          vErrors.push(err108);
                        }
                        errors++;
                      }
                    }
                    if (data44.path !== void 0) {
                      if (typeof data44.path !== "string") {
                        const err109 = { instancePath: instancePath + "/inputs/rules/extends/" + i4 + "/path", schemaPath: "#/properties/inputs/properties/rules/properties/extends/items/properties/path/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                        if (vErrors === null) {
                          vErrors = [err109];
                        } else {
                          vErrors.push(err109);
                        }
                        errors++;
                      }
                    }
                  } else {
                    const err110 = { instancePath: instancePath + "/inputs/rules/extends/" + i4, schemaPath: "#/properties/inputs/properties/rules/properties/extends/items/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                    if (vErrors === null) {
                      vErrors = [err110];
                    } else {
                      vErrors.push(err110);
                    }
                    errors++;
                  }
                }
              } else {
                const err111 = { instancePath: instancePath + "/inputs/rules/extends", schemaPath: "#/properties/inputs/properties/rules/properties/extends/type", keyword: "type", params: { type: "array" }, message: "must be array" };
                if (vErrors === null) {
                  vErrors = [err111];
                } else {
                  vErrors.push(err111);
                }
                errors++;
              }
            }
            if (data40.overlay !== void 0) {
              let data47 = data40.overlay;
              if (typeof data47 !== "string" && data47 !== null) {
                const err112 = { instancePath: instancePath + "/inputs/rules/overlay", schemaPath: "#/properties/inputs/properties/rules/properties/overlay/type", keyword: "type", params: { type: schema85.properties.inputs.properties.rules.properties.overlay.type }, message: "must be string,null" };
                if (vErrors === null) {
                  vErrors = [err112];
                } else {
                  vErrors.push(err112);
                }
                errors++;
              }
            }
            if (data40.digest !== void 0) {
              if (typeof data40.digest !== "string") {
                const err113 = { instancePath: instancePath + "/inputs/rules/digest", schemaPath: "#/properties/inputs/properties/rules/properties/digest/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                  vErrors = [err113];
                } else {
                  vErrors.push(err113);
                }
                errors++;
              }
            }
          } else {
            const err114 = { instancePath: instancePath + "/inputs/rules", schemaPath: "#/properties/inputs/properties/rules/type", keyword: "type", params: { type: "object" }, message: "must be object" };
            if (vErrors === null) {
              vErrors = [err114];
            } else {
              vErrors.push(err114);
            }
            errors++;
          }
        }
        if (data39.profiles !== void 0) {
          let data49 = data39.profiles;
          if (data49 && typeof data49 == "object" && !Array.isArray(data49)) {
            if (data49.path === void 0) {
              const err115 = { instancePath: instancePath + "/inputs/profiles", schemaPath: "#/properties/inputs/properties/profiles/required", keyword: "required", params: { missingProperty: "path" }, message: "must have required property 'path'" };
              if (vErrors === null) {
                vErrors = [err115];
              } else {
                vErrors.push(err115);
              }
              errors++;
            }
            if (data49.files === void 0) {
              const err116 = { instancePath: instancePath + "/inputs/profiles", schemaPath: "#/properties/inputs/properties/profiles/required", keyword: "required", params: { missingProperty: "files" }, message: "must have required property 'files'" };
              if (vErrors === null) {
                vErrors = [err116];
              } else {
                vErrors.push(err116);
              }
              errors++;
            }
            if (data49.digest === void 0) {
              const err117 = { instancePath: instancePath + "/inputs/profiles", schemaPath: "#/properties/inputs/properties/profiles/required", keyword: "required", params: { missingProperty: "digest" }, message: "must have required property 'digest'" };
              if (vErrors === null) {
                vErrors = [err117];
              } else {
                vErrors.push(err117);
              }
              errors++;
            }
            for (const key8 in data49) {
              if (!(key8 === "path" || key8 === "files" || key8 === "digest")) {
                const err118 = { instancePath: instancePath + "/inputs/profiles", schemaPath: "#/properties/inputs/properties/profiles/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key8 }, message: "must NOT have additional properties" };
                if (vErrors === null) {
                  vErrors = [err118];
                } else {
                  vErrors.push(err118);
                }
                errors++;
              }
            }
            if (data49.path !== void 0) {
              if (typeof data49.path !== "string") {
                const err119 = { instancePath: instancePath + "/inputs/profiles/path", schemaPath: "#/properties/inputs/properties/profiles/properties/path/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                  vErrors = [err119];
                } else {
                  vErrors.push(err119);
                }
                errors++;
              }
            }
            if (data49.files !== void 0) {
              let data51 = data49.files;
              if (!(typeof data51 == "number" && (!(data51 % 1) && !isNaN(data51)) && isFinite(data51))) {
                const err120 = { instancePath: instancePath + "/inputs/profiles/files", schemaPath: "#/properties/inputs/properties/profiles/properties/files/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
                if (vErrors === null) {
                  vErrors = [err120];
                } else {
                  vErrors.push(err120);
                }
                errors++;
              }
            }
            if (data49.digest !== void 0) {
              if (typeof data49.digest !== "string") {
                const err121 = { instancePath: instancePath + "/inputs/profiles/digest", schemaPath: "#/properties/inputs/properties/profiles/properties/digest/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                  vErrors = [err121];
                } else {
                  vErrors.push(err121);
                }
                errors++;
              }
            }
          } else {
            const err122 = { instancePath: instancePath + "/inputs/profiles", schemaPath: "#/properties/inputs/properties/profiles/type", keyword: "type", params: { type: "object" }, message: "must be object" };
            if (vErrors === null) {
              vErrors = [err122];
            } else {
              vErrors.push(err122);
            }
            errors++;
          }
        }
      } else {
        const err123 = { instancePath: instancePath + "/inputs", schemaPath: "#/properties/inputs/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        if (vErrors === null) {
          vErrors = [err123];
        } else {
          vErrors.push(err123);
        }
        errors++;
      }
    }
    if (data.rules !== void 0) {
      let data53 = data.rules;
      if (Array.isArray(data53)) {
        const len5 = data53.length;
        for (let i5 = 0; i5 < len5; i5++) {
          if (!validate43(data53[i5], { instancePath: instancePath + "/rules/" + i5, parentData: data53, parentDataProperty: i5, rootData, dynamicAnchors })) {
            vErrors = vErrors === null ? validate43.errors : vErrors.concat(validate43.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err124 = { instancePath: instancePath + "/rules", schemaPath: "#/properties/rules/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        if (vErrors === null) {
          vErrors = [err124];
        } else {
          vErrors.push(err124);
        }
        errors++;
      }
    }
    if (data.profiles !== void 0) {
      let data55 = data.profiles;
      if (Array.isArray(data55)) {
        const len6 = data55.length;
        for (let i6 = 0; i6 < len6; i6++) {
          if (!validate45(data55[i6], { instancePath: instancePath + "/profiles/" + i6, parentData: data55, parentDataProperty: i6, rootData, dynamicAnchors })) {
            vErrors = vErrors === null ? validate45.errors : vErrors.concat(validate45.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err125 = { instancePath: instancePath + "/profiles", schemaPath: "#/properties/profiles/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        if (vErrors === null) {
          vErrors = [err125];
        } else {
          vErrors.push(err125);
        }
        errors++;
      }
    }
    if (data.selection !== void 0) {
      if (!validate51(data.selection, { instancePath: instancePath + "/selection", parentData: data, parentDataProperty: "selection", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate51.errors : vErrors.concat(validate51.errors);
        errors = vErrors.length;
      }
    }
    if (data.advice !== void 0) {
      let data58 = data.advice;
      if (Array.isArray(data58)) {
        const len7 = data58.length;
        for (let i7 = 0; i7 < len7; i7++) {
          let data59 = data58[i7];
          if (data59 && typeof data59 == "object" && !Array.isArray(data59)) {
            if (data59.rule === void 0) {
              const err126 = { instancePath: instancePath + "/advice/" + i7, schemaPath: "#/$defs/advice/required", keyword: "required", params: { missingProperty: "rule" }, message: "must have required property 'rule'" };
              if (vErrors === null) {
                vErrors = [err126];
              } else {
                vErrors.push(err126);
              }
              errors++;
            }
            if (data59.level === void 0) {
              const err127 = { instancePath: instancePath + "/advice/" + i7, schemaPath: "#/$defs/advice/required", keyword: "required", params: { missingProperty: "level" }, message: "must have required property 'level'" };
              if (vErrors === null) {
                vErrors = [err127];
              } else {
                vErrors.push(err127);
              }
              errors++;
            }
            if (data59.message === void 0) {
              const err128 = { instancePath: instancePath + "/advice/" + i7, schemaPath: "#/$defs/advice/required", keyword: "required", params: { missingProperty: "message" }, message: "must have required property 'message'" };
              if (vErrors === null) {
                vErrors = [err128];
              } else {
                vErrors.push(err128);
              }
              errors++;
            }
            for (const key9 in data59) {
              if (!(key9 === "rule" || key9 === "level" || key9 === "message")) {
                const err129 = { instancePath: instancePath + "/advice/" + i7, schemaPath: "#/$defs/advice/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key9 }, message: "must NOT have additional properties" };
                if (vErrors === null) {
                  vErrors = [err129];
                } else {
                  vErrors.push(err129);
                }
                errors++;
              }
            }
            if (data59.rule !== void 0) {
              if (typeof data59.rule !== "string") {
                const err130 = { instancePath: instancePath + "/advice/" + i7 + "/rule", schemaPath: "#/$defs/advice/properties/rule/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                  vErrors = [err130];
                } else {
                  vErrors.push(err130);
                }
                errors++;
              }
            }
            if (data59.level !== void 0) {
              let data61 = data59.level;
              if (typeof data61 !== "string") {
                const err131 = { instancePath: instancePath + "/advice/" + i7 + "/level", schemaPath: "#/$defs/advice/properties/level/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                  vErrors = [err131];
                } else {
                  vErrors.push(err131);
                }
                errors++;
              }
              if (!(data61 === "info" || data61 === "warn" || data61 === "deny")) {
                const err132 = { instancePath: instancePath + "/advice/" + i7 + "/level", schemaPath: "#/$defs/advice/properties/level/enum", keyword: "enum", params: { allowedValues: schema101.properties.level.enum }, message: "must be equal to one of the allowed values" };
                if (vErrors === null) {
                  vErrors = [err132];
                } else {
                  vErrors.push(err132);
                }
                errors++;
              }
            }
            if (data59.message !== void 0) {
              if (typeof data59.message !== "string") {
                const err133 = { instancePath: instancePath + "/advice/" + i7 + "/message", schemaPath: "#/$defs/advice/properties/message/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                  vErrors = [err133];
                } else {
                  vErrors.push(err133);
                }
                errors++;
              }
            }
          } else {
            const err134 = { instancePath: instancePath + "/advice/" + i7, schemaPath: "#/$defs/advice/type", keyword: "type", params: { type: "object" }, message: "must be object" };
            if (vErrors === null) {
              vErrors = [err134];
            } else {
              vErrors.push(err134);
            }
            errors++;
          }
        }
      } else {
        const err135 = { instancePath: instancePath + "/advice", schemaPath: "#/properties/advice/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        if (vErrors === null) {
          vErrors = [err135];
        } else {
          vErrors.push(err135);
        }
        errors++;
      }
    }
    if (data.shadowed !== void 0) {
      let data63 = data.shadowed;
      if (Array.isArray(data63)) {
        const len8 = data63.length;
        for (let i8 = 0; i8 < len8; i8++) {
          let data64 = data63[i8];
          if (data64 && typeof data64 == "object" && !Array.isArray(data64)) {
            if (data64.id === void 0) {
              const err136 = { instancePath: instancePath + "/shadowed/" + i8, schemaPath: "#/properties/shadowed/items/required", keyword: "required", params: { missingProperty: "id" }, message: "must have required property 'id'" };
              if (vErrors === null) {
                vErrors = [err136];
              } else {
                vErrors.push(err136);
              }
              errors++;
            }
            if (data64.path === void 0) {
              const err137 = { instancePath: instancePath + "/shadowed/" + i8, schemaPath: "#/properties/shadowed/items/required", keyword: "required", params: { missingProperty: "path" }, message: "must have required property 'path'" };
              if (vErrors === null) {
                vErrors = [err137];
              } else {
                vErrors.push(err137);
              }
              errors++;
            }
            if (data64.by === void 0) {
              const err138 = { instancePath: instancePath + "/shadowed/" + i8, schemaPath: "#/properties/shadowed/items/required", keyword: "required", params: { missingProperty: "by" }, message: "must have required property 'by'" };
              if (vErrors === null) {
                vErrors = [err138];
              } else {
                vErrors.push(err138);
              }
              errors++;
            }
            for (const key10 in data64) {
              if (!(key10 === "id" || key10 === "path" || key10 === "by")) {
                const err139 = { instancePath: instancePath + "/shadowed/" + i8, schemaPath: "#/properties/shadowed/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key10 }, message: "must NOT have additional properties" };
                if (vErrors === null) {
                  vErrors = [err139];
                } else {
                  vErrors.push(err139);
                }
                errors++;
              }
            }
            if (data64.id !== void 0) {
              if (typeof data64.id !== "string") {
                const err140 = { instancePath: instancePath + "/shadowed/" + i8 + "/id", schemaPath: "#/properties/shadowed/items/properties/id/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                  vErrors = [err140];
                } else {
                  vErrors.push(err140);
                }
                errors++;
              }
            }
            if (data64.path !== void 0) {
              if (typeof data64.path !== "string") {
                const err141 = { instancePath: instancePath + "/shadowed/" + i8 + "/path", schemaPath: "#/properties/shadowed/items/properties/path/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                  vErrors = [err141];
                } else {
                  vErrors.push(err141);
                }
                errors++;
              }
            }
            if (data64.by !== void 0) {
              if (typeof data64.by !== "string") {
                const err142 = { instancePath: instancePath + "/shadowed/" + i8 + "/by", schemaPath: "#/properties/shadowed/items/properties/by/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                  vErrors = [err142];
                } else {
                  vErrors.push(err142);
                }
                errors++;
              }
            }
          } else {
            const err143 = { instancePath: instancePath + "/shadowed/" + i8, schemaPath: "#/properties/shadowed/items/type", keyword: "type", params: { type: "object" }, message: "must be object" };
            if (vErrors === null) {
              vErrors = [err143];
            } else {
              vErrors.push(err143);
            }
            errors++;
          }
        }
      } else {
        const err144 = { instancePath: instancePath + "/shadowed", schemaPath: "#/properties/shadowed/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        if (vErrors === null) {
          vErrors = [err144];
        } else {
          vErrors.push(err144);
        }
        errors++;
      }
    }
    if (data.problems !== void 0) {
      let data68 = data.problems;
      if (Array.isArray(data68)) {
        const len9 = data68.length;
        for (let i9 = 0; i9 < len9; i9++) {
          if (!validate53(data68[i9], { instancePath: instancePath + "/problems/" + i9, parentData: data68, parentDataProperty: i9, rootData, dynamicAnchors })) {
            vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err145 = { instancePath: instancePath + "/problems", schemaPath: "#/properties/problems/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        if (vErrors === null) {
          vErrors = [err145];
        } else {
          vErrors.push(err145);
        }
        errors++;
      }
    }
  } else {
    const err146 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    if (vErrors === null) {
      vErrors = [err146];
    } else {
      vErrors.push(err146);
    }
    errors++;
  }
  validate42.errors = vErrors;
  return errors === 0;
}
validate42.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
function validate56(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate56.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.code === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "code" }, message: "must have required property 'code'" };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.level === void 0) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "level" }, message: "must have required property 'level'" };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    if (data.message === void 0) {
      const err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "message" }, message: "must have required property 'message'" };
      if (vErrors === null) {
        vErrors = [err2];
      } else {
        vErrors.push(err2);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "code" || key0 === "level" || key0 === "message" || key0 === "where" || key0 === "hint" || key0 === "cause")) {
        const err3 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
        if (vErrors === null) {
          vErrors = [err3];
        } else {
          vErrors.push(err3);
        }
        errors++;
      }
    }
    if (data.code !== void 0) {
      if (typeof data.code !== "string") {
        const err4 = { instancePath: instancePath + "/code", schemaPath: "#/properties/code/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err4];
        } else {
          vErrors.push(err4);
        }
        errors++;
      }
    }
    if (data.level !== void 0) {
      let data1 = data.level;
      if (typeof data1 !== "string") {
        const err5 = { instancePath: instancePath + "/level", schemaPath: "#/properties/level/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err5];
        } else {
          vErrors.push(err5);
        }
        errors++;
      }
      if (!(data1 === "error" || data1 === "warning")) {
        const err6 = { instancePath: instancePath + "/level", schemaPath: "#/properties/level/enum", keyword: "enum", params: { allowedValues: schema102.properties.level.enum }, message: "must be equal to one of the allowed values" };
        if (vErrors === null) {
          vErrors = [err6];
        } else {
          vErrors.push(err6);
        }
        errors++;
      }
    }
    if (data.message !== void 0) {
      if (typeof data.message !== "string") {
        const err7 = { instancePath: instancePath + "/message", schemaPath: "#/properties/message/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err7];
        } else {
          vErrors.push(err7);
        }
        errors++;
      }
    }
    if (data.where !== void 0) {
      let data3 = data.where;
      if (data3 && typeof data3 == "object" && !Array.isArray(data3)) {
        if (data3.path === void 0) {
          const err8 = { instancePath: instancePath + "/where", schemaPath: "#/$defs/location/required", keyword: "required", params: { missingProperty: "path" }, message: "must have required property 'path'" };
          if (vErrors === null) {
            vErrors = [err8];
          } else {
            vErrors.push(err8);
          }
          errors++;
        }
        for (const key1 in data3) {
          if (!(key1 === "path" || key1 === "line" || key1 === "column")) {
            const err9 = { instancePath: instancePath + "/where", schemaPath: "#/$defs/location/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 }, message: "must NOT have additional properties" };
            if (vErrors === null) {
              vErrors = [err9];
            } else {
              vErrors.push(err9);
            }
            errors++;
          }
        }
        if (data3.path !== void 0) {
          if (typeof data3.path !== "string") {
            const err10 = { instancePath: instancePath + "/where/path", schemaPath: "#/$defs/location/properties/path/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err10];
            } else {
              vErrors.push(err10);
            }
            errors++;
          }
        }
        if (data3.line !== void 0) {
          let data5 = data3.line;
          if (!(typeof data5 == "number" && (!(data5 % 1) && !isNaN(data5)) && isFinite(data5))) {
            const err11 = { instancePath: instancePath + "/where/line", schemaPath: "#/$defs/location/properties/line/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
            if (vErrors === null) {
              vErrors = [err11];
            } else {
              vErrors.push(err11);
            }
            errors++;
          }
        }
        if (data3.column !== void 0) {
          let data6 = data3.column;
          if (!(typeof data6 == "number" && (!(data6 % 1) && !isNaN(data6)) && isFinite(data6))) {
            const err12 = { instancePath: instancePath + "/where/column", schemaPath: "#/$defs/location/properties/column/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
            if (vErrors === null) {
              vErrors = [err12];
            } else {
              vErrors.push(err12);
            }
            errors++;
          }
        }
      } else {
        const err13 = { instancePath: instancePath + "/where", schemaPath: "#/$defs/location/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        if (vErrors === null) {
          vErrors = [err13];
        } else {
          vErrors.push(err13);
        }
        errors++;
      }
    }
    if (data.hint !== void 0) {
      if (typeof data.hint !== "string") {
        const err14 = { instancePath: instancePath + "/hint", schemaPath: "#/properties/hint/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err14];
        } else {
          vErrors.push(err14);
        }
        errors++;
      }
    }
    if (data.cause !== void 0) {
      if (typeof data.cause !== "string") {
        const err15 = { instancePath: instancePath + "/cause", schemaPath: "#/properties/cause/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err15];
        } else {
          vErrors.push(err15);
        }
        errors++;
      }
    }
  } else {
    const err16 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    if (vErrors === null) {
      vErrors = [err16];
    } else {
      vErrors.push(err16);
    }
    errors++;
  }
  validate56.errors = vErrors;
  return errors === 0;
}
validate56.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
function validate41(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate41.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.version === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "version" }, message: "must have required property 'version'" };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.time === void 0) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "time" }, message: "must have required property 'time'" };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    if (data.command === void 0) {
      const err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "command" }, message: "must have required property 'command'" };
      if (vErrors === null) {
        vErrors = [err2];
      } else {
        vErrors.push(err2);
      }
      errors++;
    }
    if (data.aim === void 0) {
      const err3 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "aim" }, message: "must have required property 'aim'" };
      if (vErrors === null) {
        vErrors = [err3];
      } else {
        vErrors.push(err3);
      }
      errors++;
    }
    if (data.resolution === void 0) {
      const err4 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "resolution" }, message: "must have required property 'resolution'" };
      if (vErrors === null) {
        vErrors = [err4];
      } else {
        vErrors.push(err4);
      }
      errors++;
    }
    if (data.facts === void 0) {
      const err5 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "facts" }, message: "must have required property 'facts'" };
      if (vErrors === null) {
        vErrors = [err5];
      } else {
        vErrors.push(err5);
      }
      errors++;
    }
    if (data.launch === void 0) {
      const err6 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "launch" }, message: "must have required property 'launch'" };
      if (vErrors === null) {
        vErrors = [err6];
      } else {
        vErrors.push(err6);
      }
      errors++;
    }
    if (data.stopped_by === void 0) {
      const err7 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "stopped_by" }, message: "must have required property 'stopped_by'" };
      if (vErrors === null) {
        vErrors = [err7];
      } else {
        vErrors.push(err7);
      }
      errors++;
    }
    if (data.masked === void 0) {
      const err8 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "masked" }, message: "must have required property 'masked'" };
      if (vErrors === null) {
        vErrors = [err8];
      } else {
        vErrors.push(err8);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!func1.call(schema84.properties, key0)) {
        const err9 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
        if (vErrors === null) {
          vErrors = [err9];
        } else {
          vErrors.push(err9);
        }
        errors++;
      }
    }
    if (data.version !== void 0) {
      if (1 !== data.version) {
        const err10 = { instancePath: instancePath + "/version", schemaPath: "#/properties/version/const", keyword: "const", params: { allowedValue: 1 }, message: "must be equal to constant" };
        if (vErrors === null) {
          vErrors = [err10];
        } else {
          vErrors.push(err10);
        }
        errors++;
      }
    }
    if (data.time !== void 0) {
      let data1 = data.time;
      if (typeof data1 === "string") {
        if (!pattern47.test(data1)) {
          const err11 = { instancePath: instancePath + "/time", schemaPath: "#/properties/time/pattern", keyword: "pattern", params: { pattern: "^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}([.][0-9]+)?Z$" }, message: 'must match pattern "^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}([.][0-9]+)?Z$"' };
          if (vErrors === null) {
            vErrors = [err11];
          } else {
            vErrors.push(err11);
          }
          errors++;
        }
      } else {
        const err12 = { instancePath: instancePath + "/time", schemaPath: "#/properties/time/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err12];
        } else {
          vErrors.push(err12);
        }
        errors++;
      }
    }
    if (data.command !== void 0) {
      let data2 = data.command;
      if (typeof data2 !== "string") {
        const err13 = { instancePath: instancePath + "/command", schemaPath: "#/properties/command/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err13];
        } else {
          vErrors.push(err13);
        }
        errors++;
      }
      if (!(data2 === "serve" || data2 === "dry-run")) {
        const err14 = { instancePath: instancePath + "/command", schemaPath: "#/properties/command/enum", keyword: "enum", params: { allowedValues: schema84.properties.command.enum }, message: "must be equal to one of the allowed values" };
        if (vErrors === null) {
          vErrors = [err14];
        } else {
          vErrors.push(err14);
        }
        errors++;
      }
    }
    if (data.aim !== void 0) {
      let data3 = data.aim;
      if (data3 && typeof data3 == "object" && !Array.isArray(data3)) {
        if (data3.version === void 0) {
          const err15 = { instancePath: instancePath + "/aim", schemaPath: "#/properties/aim/required", keyword: "required", params: { missingProperty: "version" }, message: "must have required property 'version'" };
          if (vErrors === null) {
            vErrors = [err15];
          } else {
            vErrors.push(err15);
          }
          errors++;
        }
        if (data3.digest === void 0) {
          const err16 = { instancePath: instancePath + "/aim", schemaPath: "#/properties/aim/required", keyword: "required", params: { missingProperty: "digest" }, message: "must have required property 'digest'" };
          if (vErrors === null) {
            vErrors = [err16];
          } else {
            vErrors.push(err16);
          }
          errors++;
        }
        for (const key1 in data3) {
          if (!(key1 === "version" || key1 === "digest")) {
            const err17 = { instancePath: instancePath + "/aim", schemaPath: "#/properties/aim/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 }, message: "must NOT have additional properties" };
            if (vErrors === null) {
              vErrors = [err17];
            } else {
              vErrors.push(err17);
            }
            errors++;
          }
        }
        if (data3.version !== void 0) {
          if (typeof data3.version !== "string") {
            const err18 = { instancePath: instancePath + "/aim/version", schemaPath: "#/properties/aim/properties/version/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err18];
            } else {
              vErrors.push(err18);
            }
            errors++;
          }
        }
        if (data3.digest !== void 0) {
          let data5 = data3.digest;
          if (typeof data5 !== "string" && data5 !== null) {
            const err19 = { instancePath: instancePath + "/aim/digest", schemaPath: "#/properties/aim/properties/digest/type", keyword: "type", params: { type: schema84.properties.aim.properties.digest.type }, message: "must be string,null" };
            if (vErrors === null) {
              vErrors = [err19];
            } else {
              vErrors.push(err19);
            }
            errors++;
          }
        }
      } else {
        const err20 = { instancePath: instancePath + "/aim", schemaPath: "#/properties/aim/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        if (vErrors === null) {
          vErrors = [err20];
        } else {
          vErrors.push(err20);
        }
        errors++;
      }
    }
    if (data.resolution !== void 0) {
      if (!validate42(data.resolution, { instancePath: instancePath + "/resolution", parentData: data, parentDataProperty: "resolution", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate42.errors : vErrors.concat(validate42.errors);
        errors = vErrors.length;
      }
    }
    if (data.facts !== void 0) {
      let data7 = data.facts;
      if (data7 && typeof data7 == "object" && !Array.isArray(data7)) {
        if (data7.profiles === void 0) {
          const err21 = { instancePath: instancePath + "/facts", schemaPath: "#/properties/facts/required", keyword: "required", params: { missingProperty: "profiles" }, message: "must have required property 'profiles'" };
          if (vErrors === null) {
            vErrors = [err21];
          } else {
            vErrors.push(err21);
          }
          errors++;
        }
        for (const key2 in data7) {
          if (!(key2 === "profiles")) {
            const err22 = { instancePath: instancePath + "/facts", schemaPath: "#/properties/facts/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key2 }, message: "must NOT have additional properties" };
            if (vErrors === null) {
              vErrors = [err22];
            } else {
              vErrors.push(err22);
            }
            errors++;
          }
        }
        if (data7.profiles !== void 0) {
          let data8 = data7.profiles;
          if (Array.isArray(data8)) {
            const len0 = data8.length;
            for (let i0 = 0; i0 < len0; i0++) {
              let data9 = data8[i0];
              if (data9 && typeof data9 == "object" && !Array.isArray(data9)) {
                if (data9.id === void 0) {
                  const err23 = { instancePath: instancePath + "/facts/profiles/" + i0, schemaPath: "#/$defs/profileFacts/required", keyword: "required", params: { missingProperty: "id" }, message: "must have required property 'id'" };
                  if (vErrors === null) {
                    vErrors = [err23];
                  } else {
                    vErrors.push(err23);
                  }
                  errors++;
                }
                if (data9.name === void 0) {
                  const err24 = { instancePath: instancePath + "/facts/profiles/" + i0, schemaPath: "#/$defs/profileFacts/required", keyword: "required", params: { missingProperty: "name" }, message: "must have required property 'name'" };
                  if (vErrors === null) {
                    vErrors = [err24];
                  } else {
                    vErrors.push(err24);
                  }
                  errors++;
                }
                if (data9.path === void 0) {
                  const err25 = { instancePath: instancePath + "/facts/profiles/" + i0, schemaPath: "#/$defs/profileFacts/required", keyword: "required", params: { missingProperty: "path" }, message: "must have required property 'path'" };
                  if (vErrors === null) {
                    vErrors = [err25];
                  } else {
                    vErrors.push(err25);
                  }
                  errors++;
                }
                if (data9.origin === void 0) {
                  const err26 = { instancePath: instancePath + "/facts/profiles/" + i0, schemaPath: "#/$defs/profileFacts/required", keyword: "required", params: { missingProperty: "origin" }, message: "must have required property 'origin'" };
                  if (vErrors === null) {
                    vErrors = [err26];
                  } else {
                    vErrors.push(err26);
                  }
                  errors++;
                }
                if (data9.precedence === void 0) {
                  const err27 = { instancePath: instancePath + "/facts/profiles/" + i0, schemaPath: "#/$defs/profileFacts/required", keyword: "required", params: { missingProperty: "precedence" }, message: "must have required property 'precedence'" };
                  if (vErrors === null) {
                    vErrors = [err27];
                  } else {
                    vErrors.push(err27);
                  }
                  errors++;
                }
                if (data9.metadata === void 0) {
                  const err28 = { instancePath: instancePath + "/facts/profiles/" + i0, schemaPath: "#/$defs/profileFacts/required", keyword: "required", params: { missingProperty: "metadata" }, message: "must have required property 'metadata'" };
                  if (vErrors === null) {
                    vErrors = [err28];
                  } else {
                    vErrors.push(err28);
                  }
                  errors++;
                }
                if (data9.engine_args === void 0) {
                  const err29 = { instancePath: instancePath + "/facts/profiles/" + i0, schemaPath: "#/$defs/profileFacts/required", keyword: "required", params: { missingProperty: "engine_args" }, message: "must have required property 'engine_args'" };
                  if (vErrors === null) {
                    vErrors = [err29];
                  } else {
                    vErrors.push(err29);
                  }
                  errors++;
                }
                if (data9.env_vars === void 0) {
                  const err30 = { instancePath: instancePath + "/facts/profiles/" + i0, schemaPath: "#/$defs/profileFacts/required", keyword: "required", params: { missingProperty: "env_vars" }, message: "must have required property 'env_vars'" };
                  if (vErrors === null) {
                    vErrors = [err30];
                  } else {
                    vErrors.push(err30);
                  }
                  errors++;
                }
                if (data9.id !== void 0) {
                  if (typeof data9.id !== "string") {
                    const err31 = { instancePath: instancePath + "/facts/profiles/" + i0 + "/id", schemaPath: "#/$defs/profileFacts/properties/id/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                    if (vErrors === null) {
                      vErrors = [err31];
                    } else {
                      vErrors.push(err31);
                    }
                    errors++;
                  }
                }
                if (data9.name !== void 0) {
                  if (typeof data9.name !== "string") {
                    const err32 = { instancePath: instancePath + "/facts/profiles/" + i0 + "/name", schemaPath: "#/$defs/profileFacts/properties/name/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                    if (vErrors === null) {
                      vErrors = [err32];
                    } else {
                      vErrors.push(err32);
                    }
                    errors++;
                  }
                }
                if (data9.path !== void 0) {
                  if (typeof data9.path !== "string") {
                    const err33 = { instancePath: instancePath + "/facts/profiles/" + i0 + "/path", schemaPath: "#/$defs/profileFacts/properties/path/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                    if (vErrors === null) {
                      vErrors = [err33];
                    } else {
                      vErrors.push(err33);
                    }
                    errors++;
                  }
                }
                if (data9.origin !== void 0) {
                  let data13 = data9.origin;
                  if (typeof data13 !== "string") {
                    const err34 = { instancePath: instancePath + "/facts/profiles/" + i0 + "/origin", schemaPath: "#/$defs/profileFacts/properties/origin/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                    if (vErrors === null) {
                      vErrors = [err34];
                    } else {
                      vErrors.push(err34);
                    }
                    errors++;
                  }
                  if (!(data13 === "custom" || data13 === "model" || data13 === "general")) {
                    const err35 = { instancePath: instancePath + "/facts/profiles/" + i0 + "/origin", schemaPath: "#/$defs/profileFacts/properties/origin/enum", keyword: "enum", params: { allowedValues: schema104.properties.origin.enum }, message: "must be equal to one of the allowed values" };
                    if (vErrors === null) {
                      vErrors = [err35];
                    } else {
                      vErrors.push(err35);
                    }
                    errors++;
                  }
                }
                if (data9.precedence !== void 0) {
                  let data14 = data9.precedence;
                  if (!(typeof data14 == "number" && (!(data14 % 1) && !isNaN(data14)) && isFinite(data14))) {
                    const err36 = { instancePath: instancePath + "/facts/profiles/" + i0 + "/precedence", schemaPath: "#/$defs/profileFacts/properties/precedence/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
                    if (vErrors === null) {
                      vErrors = [err36];
                    } else {
                      vErrors.push(err36);
                    }
                    errors++;
                  }
                }
                if (data9.metadata !== void 0) {
                  let data15 = data9.metadata;
                  if (!(data15 && typeof data15 == "object" && !Array.isArray(data15))) {
                    const err37 = { instancePath: instancePath + "/facts/profiles/" + i0 + "/metadata", schemaPath: "#/$defs/profileFacts/properties/metadata/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                    if (vErrors === null) {
                      vErrors = [err37];
                    } else {
                      vErrors.push(err37);
                    }
                    errors++;
                  }
                }
                if (data9.engine_args !== void 0) {
                  let data16 = data9.engine_args;
                  if (!(data16 && typeof data16 == "object" && !Array.isArray(data16))) {
                    const err38 = { instancePath: instancePath + "/facts/profiles/" + i0 + "/engine_args", schemaPath: "#/$defs/profileFacts/properties/engine_args/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                    if (vErrors === null) {
                      vErrors = [err38];
                    } else {
                      vErrors.push(err38);
                    }
                    errors++;
                  }
                }
                if (data9.env_vars !== void 0) {
                  let data17 = data9.env_vars;
                  if (data17 && typeof data17 == "object" && !Array.isArray(data17)) {
                    for (const key3 in data17) {
                      if (typeof data17[key3] !== "string") {
                        const err39 = { instancePath: instancePath + "/facts/profiles/" + i0 + "/env_vars/" + key3.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/$defs/profileFacts/properties/env_vars/additionalProperties/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                        if (vErrors === null) {
                          vErrors = [err39];
                        } else {
                          vErrors.push(err39);
                        }
                        errors++;
                      }
                    }
                  } else {
                    const err40 = { instancePath: instancePath + "/facts/profiles/" + i0 + "/env_vars", schemaPath: "#/$defs/profileFacts/properties/env_vars/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                    if (vErrors === null) {
                      vErrors = [err40];
                    } else {
                      vErrors.push(err40);
                    }
                    errors++;
                  }
                }
              } else {
                const err41 = { instancePath: instancePath + "/facts/profiles/" + i0, schemaPath: "#/$defs/profileFacts/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                if (vErrors === null) {
                  vErrors = [err41];
                } else {
                  vErrors.push(err41);
                }
                errors++;
              }
            }
          } else {
            const err42 = { instancePath: instancePath + "/facts/profiles", schemaPath: "#/properties/facts/properties/profiles/type", keyword: "type", params: { type: "array" }, message: "must be array" };
            if (vErrors === null) {
              vErrors = [err42];
            } else {
              vErrors.push(err42);
            }
            errors++;
          }
        }
      } else {
        const err43 = { instancePath: instancePath + "/facts", schemaPath: "#/properties/facts/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        if (vErrors === null) {
          vErrors = [err43];
        } else {
          vErrors.push(err43);
        }
        errors++;
      }
    }
    if (data.launch !== void 0) {
      let data19 = data.launch;
      const _errs43 = errors;
      let valid8 = false;
      const _errs44 = errors;
      if (data19 && typeof data19 == "object" && !Array.isArray(data19)) {
        if (data19.program === void 0) {
          const err44 = { instancePath: instancePath + "/launch", schemaPath: "#/$defs/launch/required", keyword: "required", params: { missingProperty: "program" }, message: "must have required property 'program'" };
          if (vErrors === null) {
            vErrors = [err44];
          } else {
            vErrors.push(err44);
          }
          errors++;
        }
        if (data19.argv === void 0) {
          const err45 = { instancePath: instancePath + "/launch", schemaPath: "#/$defs/launch/required", keyword: "required", params: { missingProperty: "argv" }, message: "must have required property 'argv'" };
          if (vErrors === null) {
            vErrors = [err45];
          } else {
            vErrors.push(err45);
          }
          errors++;
        }
        if (data19.env === void 0) {
          const err46 = { instancePath: instancePath + "/launch", schemaPath: "#/$defs/launch/required", keyword: "required", params: { missingProperty: "env" }, message: "must have required property 'env'" };
          if (vErrors === null) {
            vErrors = [err46];
          } else {
            vErrors.push(err46);
          }
          errors++;
        }
        for (const key4 in data19) {
          if (!(key4 === "program" || key4 === "argv" || key4 === "env")) {
            const err47 = { instancePath: instancePath + "/launch", schemaPath: "#/$defs/launch/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key4 }, message: "must NOT have additional properties" };
            if (vErrors === null) {
              vErrors = [err47];
            } else {
              vErrors.push(err47);
            }
            errors++;
          }
        }
        if (data19.program !== void 0) {
          let data20 = data19.program;
          if (typeof data20 !== "string" && data20 !== null) {
            const err48 = { instancePath: instancePath + "/launch/program", schemaPath: "#/$defs/launch/properties/program/type", keyword: "type", params: { type: schema105.properties.program.type }, message: "must be string,null" };
            if (vErrors === null) {
              vErrors = [err48];
            } else {
              vErrors.push(err48);
            }
            errors++;
          }
        }
        if (data19.argv !== void 0) {
          let data21 = data19.argv;
          if (Array.isArray(data21)) {
            const len1 = data21.length;
            for (let i1 = 0; i1 < len1; i1++) {
              if (typeof data21[i1] !== "string") {
                const err49 = { instancePath: instancePath + "/launch/argv/" + i1, schemaPath: "#/$defs/launch/properties/argv/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                  vErrors = [err49];
                } else {
                  vErrors.push(err49);
                }
                errors++;
              }
            }
          } else {
            const err50 = { instancePath: instancePath + "/launch/argv", schemaPath: "#/$defs/launch/properties/argv/type", keyword: "type", params: { type: "array" }, message: "must be array" };
            if (vErrors === null) {
              vErrors = [err50];
            } else {
              vErrors.push(err50);
            }
            errors++;
          }
        }
        if (data19.env !== void 0) {
          let data23 = data19.env;
          if (data23 && typeof data23 == "object" && !Array.isArray(data23)) {
            for (const key5 in data23) {
              if (typeof data23[key5] !== "string") {
                const err51 = { instancePath: instancePath + "/launch/env/" + key5.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/$defs/launch/properties/env/additionalProperties/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                  vErrors = [err51];
                } else {
                  vErrors.push(err51);
                }
                errors++;
              }
            }
          } else {
            const err52 = { instancePath: instancePath + "/launch/env", schemaPath: "#/$defs/launch/properties/env/type", keyword: "type", params: { type: "object" }, message: "must be object" };
            if (vErrors === null) {
              vErrors = [err52];
            } else {
              vErrors.push(err52);
            }
            errors++;
          }
        }
      } else {
        const err53 = { instancePath: instancePath + "/launch", schemaPath: "#/$defs/launch/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        if (vErrors === null) {
          vErrors = [err53];
        } else {
          vErrors.push(err53);
        }
        errors++;
      }
      var _valid0 = _errs44 === errors;
      valid8 = valid8 || _valid0;
      const _errs59 = errors;
      if (data19 !== null) {
        const err54 = { instancePath: instancePath + "/launch", schemaPath: "#/properties/launch/anyOf/1/type", keyword: "type", params: { type: "null" }, message: "must be null" };
        if (vErrors === null) {
          vErrors = [err54];
        } else {
          vErrors.push(err54);
        }
        errors++;
      }
      var _valid0 = _errs59 === errors;
      valid8 = valid8 || _valid0;
      if (!valid8) {
        const err55 = { instancePath: instancePath + "/launch", schemaPath: "#/properties/launch/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
        if (vErrors === null) {
          vErrors = [err55];
        } else {
          vErrors.push(err55);
        }
        errors++;
      } else {
        errors = _errs43;
        if (vErrors !== null) {
          if (_errs43) {
            vErrors.length = _errs43;
          } else {
            vErrors = null;
          }
        }
      }
    }
    if (data.stopped_by !== void 0) {
      let data25 = data.stopped_by;
      if (Array.isArray(data25)) {
        const len2 = data25.length;
        for (let i2 = 0; i2 < len2; i2++) {
          if (!validate56(data25[i2], { instancePath: instancePath + "/stopped_by/" + i2, parentData: data25, parentDataProperty: i2, rootData, dynamicAnchors })) {
            vErrors = vErrors === null ? validate56.errors : vErrors.concat(validate56.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err56 = { instancePath: instancePath + "/stopped_by", schemaPath: "#/properties/stopped_by/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        if (vErrors === null) {
          vErrors = [err56];
        } else {
          vErrors.push(err56);
        }
        errors++;
      }
    }
    if (data.masked !== void 0) {
      let data27 = data.masked;
      if (Array.isArray(data27)) {
        const len3 = data27.length;
        for (let i3 = 0; i3 < len3; i3++) {
          let data28 = data27[i3];
          if (typeof data28 === "string") {
            if (!pattern48.test(data28)) {
              const err57 = { instancePath: instancePath + "/masked/" + i3, schemaPath: "#/properties/masked/items/pattern", keyword: "pattern", params: { pattern: "^(/|$)" }, message: 'must match pattern "^(/|$)"' };
              if (vErrors === null) {
                vErrors = [err57];
              } else {
                vErrors.push(err57);
              }
              errors++;
            }
          } else {
            const err58 = { instancePath: instancePath + "/masked/" + i3, schemaPath: "#/properties/masked/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err58];
            } else {
              vErrors.push(err58);
            }
            errors++;
          }
        }
      } else {
        const err59 = { instancePath: instancePath + "/masked", schemaPath: "#/properties/masked/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        if (vErrors === null) {
          vErrors = [err59];
        } else {
          vErrors.push(err59);
        }
        errors++;
      }
    }
  } else {
    const err60 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    if (vErrors === null) {
      vErrors = [err60];
    } else {
      vErrors.push(err60);
    }
    errors++;
  }
  validate41.errors = vErrors;
  return errors === 0;
}
validate41.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
var validateResolution = validate42;
var validateRuleTest = validate58;
var schema109 = { "type": "object", "additionalProperties": false, "properties": { "settings": { "$ref": "#/$defs/settings" }, "gpu": { "$ref": "#/$defs/gpu" }, "model": { "type": "object", "additionalProperties": false, "properties": { "from": { "$ref": "facts.schema.json#/properties/model/properties/from" }, "location": { "$ref": "facts.schema.json#/properties/model/properties/location" }, "complete": { "$ref": "facts.schema.json#/properties/model/properties/complete" }, "weights_mb": { "$ref": "facts.schema.json#/properties/model/properties/weights_mb" }, "architecture": { "$ref": "facts.schema.json#/properties/model/properties/architecture" }, "quantization": { "$ref": "facts.schema.json#/properties/model/properties/quantization" }, "dtype": { "$ref": "facts.schema.json#/properties/model/properties/dtype" }, "attention_heads": { "$ref": "facts.schema.json#/properties/model/properties/attention_heads" }, "kv_heads": { "$ref": "facts.schema.json#/properties/model/properties/kv_heads" }, "layers": { "$ref": "facts.schema.json#/properties/model/properties/layers" }, "hidden_size": { "$ref": "facts.schema.json#/properties/model/properties/hidden_size" }, "head_dim": { "$ref": "facts.schema.json#/properties/model/properties/head_dim" }, "context": { "$ref": "facts.schema.json#/properties/model/properties/context" }, "gated": { "$ref": "facts.schema.json#/properties/model/properties/gated" } } }, "engine": { "type": "object", "additionalProperties": false, "properties": { "version": { "type": ["string", "null"] } } }, "profiles": { "type": "array", "minItems": 1, "items": { "if": { "type": "string" }, "then": { "type": "string", "minLength": 1 }, "else": { "$ref": "#/$defs/inlineProfile" } } } } };
var schema147 = { "type": "string", "enum": ["directory", "hub-cache", "card", "unknown"] };
var schema148 = { "type": ["string", "null"] };
var schema149 = { "type": ["boolean", "null"] };
var schema150 = { "type": ["integer", "null"] };
var schema151 = { "type": ["string", "null"] };
var schema152 = { "type": ["string", "null"] };
var schema153 = { "type": ["string", "null"] };
var schema154 = { "type": ["integer", "null"] };
var schema155 = { "type": ["integer", "null"] };
var schema156 = { "type": ["integer", "null"] };
var schema157 = { "type": ["integer", "null"] };
var schema158 = { "type": ["integer", "null"] };
var schema159 = { "type": ["integer", "null"] };
var schema160 = { "type": ["boolean", "null"] };
var schema161 = { "type": "object", "required": ["path"], "additionalProperties": false, "properties": { "path": { "type": "string", "pattern": "^(custom|general|[A-Za-z0-9_][A-Za-z0-9_.-]*/[A-Za-z0-9_][A-Za-z0-9_.-]*)/[^/\\p{Cc}]([^\\p{Cc}]*[^/\\p{Cc}])?$" }, "aim_id": { "type": "string" }, "model_id": { "type": "string" }, "metadata": { "type": "object", "additionalProperties": false, "properties": { "engine": { "type": "string" }, "gpu": { "type": "string" }, "precision": { "enum": ["int4", "fp4", "int8", "fp8", "fp16", "bf16", "fp32"] }, "gpu_count": { "type": "integer", "minimum": 1 }, "metric": { "enum": ["latency", "throughput"] }, "manual_selection_only": { "type": ["boolean", "null"] }, "accelerator_type": { "enum": ["gpu", "cpu"] }, "primary": { "type": "boolean" }, "variant": { "type": "string" }, "features": { "type": "array", "items": { "enum": ["adapters", "adapters-scale-only"] } }, "type": { "enum": ["optimized", "preview", "unoptimized", "general"] }, "engine_version": { "type": "string" }, "min_vram_gb": { "type": "number" } } }, "engine_args": { "type": "object" }, "env_vars": { "type": "object", "additionalProperties": { "type": "string" } } } };
var schema110 = { "type": "object", "additionalProperties": false, "properties": { "AIM_ID": { "$ref": "#/$defs/setting" }, "AIM_MODEL_ID": { "$ref": "#/$defs/setting" }, "AIM_PRECISION": { "$ref": "#/$defs/setting" }, "AIM_GPU_COUNT": { "$ref": "#/$defs/setting" }, "AIM_GPU_MODEL": { "$ref": "#/$defs/setting" }, "AIM_ENGINE": { "$ref": "#/$defs/setting" }, "AIM_METRIC": { "$ref": "#/$defs/setting" }, "AIM_PROFILE_ID": { "$ref": "#/$defs/setting" }, "AIM_ALLOW_GENERAL_PROFILE_FALLBACK": { "$ref": "#/$defs/setting" }, "aim_id": { "$ref": "#/$defs/setting" }, "model_id": { "$ref": "#/$defs/setting" }, "precision": { "$ref": "#/$defs/setting" }, "gpu_count": { "$ref": "#/$defs/setting" }, "gpu_model": { "$ref": "#/$defs/setting" }, "engine": { "$ref": "#/$defs/setting" }, "metric": { "$ref": "#/$defs/setting" }, "profile_id": { "$ref": "#/$defs/setting" }, "allow_general_profile_fallback": { "$ref": "#/$defs/setting" }, "allow_unoptimized": { "$ref": "#/$defs/setting" } } };
var schema111 = { "type": ["string", "number", "boolean", "null"] };
function validate60(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate60.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (const key0 in data) {
      if (!func1.call(schema110.properties, key0)) {
        const err0 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
        if (vErrors === null) {
          vErrors = [err0];
        } else {
          vErrors.push(err0);
        }
        errors++;
      }
    }
    if (data.AIM_ID !== void 0) {
      let data0 = data.AIM_ID;
      if (typeof data0 !== "string" && !(typeof data0 == "number" && isFinite(data0)) && typeof data0 !== "boolean" && data0 !== null) {
        const err1 = { instancePath: instancePath + "/AIM_ID", schemaPath: "#/$defs/setting/type", keyword: "type", params: { type: schema111.type }, message: "must be string,number,boolean,null" };
        if (vErrors === null) {
          vErrors = [err1];
        } else {
          vErrors.push(err1);
        }
        errors++;
      }
    }
    if (data.AIM_MODEL_ID !== void 0) {
      let data1 = data.AIM_MODEL_ID;
      if (typeof data1 !== "string" && !(typeof data1 == "number" && isFinite(data1)) && typeof data1 !== "boolean" && data1 !== null) {
        const err2 = { instancePath: instancePath + "/AIM_MODEL_ID", schemaPath: "#/$defs/setting/type", keyword: "type", params: { type: schema111.type }, message: "must be string,number,boolean,null" };
        if (vErrors === null) {
          vErrors = [err2];
        } else {
          vErrors.push(err2);
        }
        errors++;
      }
    }
    if (data.AIM_PRECISION !== void 0) {
      let data2 = data.AIM_PRECISION;
      if (typeof data2 !== "string" && !(typeof data2 == "number" && isFinite(data2)) && typeof data2 !== "boolean" && data2 !== null) {
        const err3 = { instancePath: instancePath + "/AIM_PRECISION", schemaPath: "#/$defs/setting/type", keyword: "type", params: { type: schema111.type }, message: "must be string,number,boolean,null" };
        if (vErrors === null) {
          vErrors = [err3];
        } else {
          vErrors.push(err3);
        }
        errors++;
      }
    }
    if (data.AIM_GPU_COUNT !== void 0) {
      let data3 = data.AIM_GPU_COUNT;
      if (typeof data3 !== "string" && !(typeof data3 == "number" && isFinite(data3)) && typeof data3 !== "boolean" && data3 !== null) {
        const err4 = { instancePath: instancePath + "/AIM_GPU_COUNT", schemaPath: "#/$defs/setting/type", keyword: "type", params: { type: schema111.type }, message: "must be string,number,boolean,null" };
        if (vErrors === null) {
          vErrors = [err4];
        } else {
          vErrors.push(err4);
        }
        errors++;
      }
    }
    if (data.AIM_GPU_MODEL !== void 0) {
      let data4 = data.AIM_GPU_MODEL;
      if (typeof data4 !== "string" && !(typeof data4 == "number" && isFinite(data4)) && typeof data4 !== "boolean" && data4 !== null) {
        const err5 = { instancePath: instancePath + "/AIM_GPU_MODEL", schemaPath: "#/$defs/setting/type", keyword: "type", params: { type: schema111.type }, message: "must be string,number,boolean,null" };
        if (vErrors === null) {
          vErrors = [err5];
        } else {
          vErrors.push(err5);
        }
        errors++;
      }
    }
    if (data.AIM_ENGINE !== void 0) {
      let data5 = data.AIM_ENGINE;
      if (typeof data5 !== "string" && !(typeof data5 == "number" && isFinite(data5)) && typeof data5 !== "boolean" && data5 !== null) {
        const err6 = { instancePath: instancePath + "/AIM_ENGINE", schemaPath: "#/$defs/setting/type", keyword: "type", params: { type: schema111.type }, message: "must be string,number,boolean,null" };
        if (vErrors === null) {
          vErrors = [err6];
        } else {
          vErrors.push(err6);
        }
        errors++;
      }
    }
    if (data.AIM_METRIC !== void 0) {
      let data6 = data.AIM_METRIC;
      if (typeof data6 !== "string" && !(typeof data6 == "number" && isFinite(data6)) && typeof data6 !== "boolean" && data6 !== null) {
        const err7 = { instancePath: instancePath + "/AIM_METRIC", schemaPath: "#/$defs/setting/type", keyword: "type", params: { type: schema111.type }, message: "must be string,number,boolean,null" };
        if (vErrors === null) {
          vErrors = [err7];
        } else {
          vErrors.push(err7);
        }
        errors++;
      }
    }
    if (data.AIM_PROFILE_ID !== void 0) {
      let data7 = data.AIM_PROFILE_ID;
      if (typeof data7 !== "string" && !(typeof data7 == "number" && isFinite(data7)) && typeof data7 !== "boolean" && data7 !== null) {
        const err8 = { instancePath: instancePath + "/AIM_PROFILE_ID", schemaPath: "#/$defs/setting/type", keyword: "type", params: { type: schema111.type }, message: "must be string,number,boolean,null" };
        if (vErrors === null) {
          vErrors = [err8];
        } else {
          vErrors.push(err8);
        }
        errors++;
      }
    }
    if (data.AIM_ALLOW_GENERAL_PROFILE_FALLBACK !== void 0) {
      let data8 = data.AIM_ALLOW_GENERAL_PROFILE_FALLBACK;
      if (typeof data8 !== "string" && !(typeof data8 == "number" && isFinite(data8)) && typeof data8 !== "boolean" && data8 !== null) {
        const err9 = { instancePath: instancePath + "/AIM_ALLOW_GENERAL_PROFILE_FALLBACK", schemaPath: "#/$defs/setting/type", keyword: "type", params: { type: schema111.type }, message: "must be string,number,boolean,null" };
        if (vErrors === null) {
          vErrors = [err9];
        } else {
          vErrors.push(err9);
        }
        errors++;
      }
    }
    if (data.aim_id !== void 0) {
      let data9 = data.aim_id;
      if (typeof data9 !== "string" && !(typeof data9 == "number" && isFinite(data9)) && typeof data9 !== "boolean" && data9 !== null) {
        const err10 = { instancePath: instancePath + "/aim_id", schemaPath: "#/$defs/setting/type", keyword: "type", params: { type: schema111.type }, message: "must be string,number,boolean,null" };
        if (vErrors === null) {
          vErrors = [err10];
        } else {
          vErrors.push(err10);
        }
        errors++;
      }
    }
    if (data.model_id !== void 0) {
      let data10 = data.model_id;
      if (typeof data10 !== "string" && !(typeof data10 == "number" && isFinite(data10)) && typeof data10 !== "boolean" && data10 !== null) {
        const err11 = { instancePath: instancePath + "/model_id", schemaPath: "#/$defs/setting/type", keyword: "type", params: { type: schema111.type }, message: "must be string,number,boolean,null" };
        if (vErrors === null) {
          vErrors = [err11];
        } else {
          vErrors.push(err11);
        }
        errors++;
      }
    }
    if (data.precision !== void 0) {
      let data11 = data.precision;
      if (typeof data11 !== "string" && !(typeof data11 == "number" && isFinite(data11)) && typeof data11 !== "boolean" && data11 !== null) {
        const err12 = { instancePath: instancePath + "/precision", schemaPath: "#/$defs/setting/type", keyword: "type", params: { type: schema111.type }, message: "must be string,number,boolean,null" };
        if (vErrors === null) {
          vErrors = [err12];
        } else {
          vErrors.push(err12);
        }
        errors++;
      }
    }
    if (data.gpu_count !== void 0) {
      let data12 = data.gpu_count;
      if (typeof data12 !== "string" && !(typeof data12 == "number" && isFinite(data12)) && typeof data12 !== "boolean" && data12 !== null) {
        const err13 = { instancePath: instancePath + "/gpu_count", schemaPath: "#/$defs/setting/type", keyword: "type", params: { type: schema111.type }, message: "must be string,number,boolean,null" };
        if (vErrors === null) {
          vErrors = [err13];
        } else {
          vErrors.push(err13);
        }
        errors++;
      }
    }
    if (data.gpu_model !== void 0) {
      let data13 = data.gpu_model;
      if (typeof data13 !== "string" && !(typeof data13 == "number" && isFinite(data13)) && typeof data13 !== "boolean" && data13 !== null) {
        const err14 = { instancePath: instancePath + "/gpu_model", schemaPath: "#/$defs/setting/type", keyword: "type", params: { type: schema111.type }, message: "must be string,number,boolean,null" };
        if (vErrors === null) {
          vErrors = [err14];
        } else {
          vErrors.push(err14);
        }
        errors++;
      }
    }
    if (data.engine !== void 0) {
      let data14 = data.engine;
      if (typeof data14 !== "string" && !(typeof data14 == "number" && isFinite(data14)) && typeof data14 !== "boolean" && data14 !== null) {
        const err15 = { instancePath: instancePath + "/engine", schemaPath: "#/$defs/setting/type", keyword: "type", params: { type: schema111.type }, message: "must be string,number,boolean,null" };
        if (vErrors === null) {
          vErrors = [err15];
        } else {
          vErrors.push(err15);
        }
        errors++;
      }
    }
    if (data.metric !== void 0) {
      let data15 = data.metric;
      if (typeof data15 !== "string" && !(typeof data15 == "number" && isFinite(data15)) && typeof data15 !== "boolean" && data15 !== null) {
        const err16 = { instancePath: instancePath + "/metric", schemaPath: "#/$defs/setting/type", keyword: "type", params: { type: schema111.type }, message: "must be string,number,boolean,null" };
        if (vErrors === null) {
          vErrors = [err16];
        } else {
          vErrors.push(err16);
        }
        errors++;
      }
    }
    if (data.profile_id !== void 0) {
      let data16 = data.profile_id;
      if (typeof data16 !== "string" && !(typeof data16 == "number" && isFinite(data16)) && typeof data16 !== "boolean" && data16 !== null) {
        const err17 = { instancePath: instancePath + "/profile_id", schemaPath: "#/$defs/setting/type", keyword: "type", params: { type: schema111.type }, message: "must be string,number,boolean,null" };
        if (vErrors === null) {
          vErrors = [err17];
        } else {
          vErrors.push(err17);
        }
        errors++;
      }
    }
    if (data.allow_general_profile_fallback !== void 0) {
      let data17 = data.allow_general_profile_fallback;
      if (typeof data17 !== "string" && !(typeof data17 == "number" && isFinite(data17)) && typeof data17 !== "boolean" && data17 !== null) {
        const err18 = { instancePath: instancePath + "/allow_general_profile_fallback", schemaPath: "#/$defs/setting/type", keyword: "type", params: { type: schema111.type }, message: "must be string,number,boolean,null" };
        if (vErrors === null) {
          vErrors = [err18];
        } else {
          vErrors.push(err18);
        }
        errors++;
      }
    }
    if (data.allow_unoptimized !== void 0) {
      let data18 = data.allow_unoptimized;
      if (typeof data18 !== "string" && !(typeof data18 == "number" && isFinite(data18)) && typeof data18 !== "boolean" && data18 !== null) {
        const err19 = { instancePath: instancePath + "/allow_unoptimized", schemaPath: "#/$defs/setting/type", keyword: "type", params: { type: schema111.type }, message: "must be string,number,boolean,null" };
        if (vErrors === null) {
          vErrors = [err19];
        } else {
          vErrors.push(err19);
        }
        errors++;
      }
    }
  } else {
    const err20 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    if (vErrors === null) {
      vErrors = [err20];
    } else {
      vErrors.push(err20);
    }
    errors++;
  }
  validate60.errors = vErrors;
  return errors === 0;
}
validate60.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
var schema130 = { "type": "object", "additionalProperties": false, "properties": { "model": { "type": ["string", "null"] }, "count": { "type": "integer", "minimum": 0, "maximum": 1024 }, "host_count": { "$ref": "facts.schema.json#/properties/gpu/properties/host_count" }, "container_count": { "$ref": "facts.schema.json#/properties/gpu/properties/container_count" }, "visible_count": { "$ref": "facts.schema.json#/properties/gpu/properties/visible_count" }, "vram_total_mb": { "$ref": "facts.schema.json#/properties/gpu/properties/vram_total_mb" }, "vram_free_mb": { "$ref": "facts.schema.json#/properties/gpu/properties/vram_free_mb" }, "vram_per_gpu_mb": { "$ref": "facts.schema.json#/properties/gpu/properties/vram_per_gpu_mb" }, "vram_min_total_mb": { "$ref": "facts.schema.json#/properties/gpu/properties/vram_min_total_mb" }, "vram_min_free_mb": { "$ref": "facts.schema.json#/properties/gpu/properties/vram_min_free_mb" }, "idle": { "$ref": "facts.schema.json#/properties/gpu/properties/idle" }, "busy": { "$ref": "facts.schema.json#/properties/gpu/properties/busy" }, "homogeneous": { "$ref": "facts.schema.json#/properties/gpu/properties/homogeneous" }, "partition": { "type": "object", "additionalProperties": false, "properties": { "compute": { "$ref": "facts.schema.json#/properties/gpu/properties/partition/properties/compute" }, "memory": { "$ref": "facts.schema.json#/properties/gpu/properties/partition/properties/memory" } } }, "gfx": { "$ref": "facts.schema.json#/properties/gpu/properties/gfx" }, "hardware_precisions": { "$ref": "facts.schema.json#/properties/gpu/properties/hardware_precisions" }, "source": { "$ref": "facts.schema.json#/properties/gpu/properties/source" } } };
var schema131 = { "type": ["integer", "null"] };
var schema132 = { "type": ["integer", "null"] };
var schema133 = { "type": ["integer", "null"] };
var schema134 = { "type": ["integer", "null"] };
var schema135 = { "type": ["integer", "null"] };
var schema136 = { "type": "array", "items": { "type": ["integer", "null"] } };
var schema137 = { "type": ["integer", "null"] };
var schema138 = { "type": ["integer", "null"] };
var schema139 = { "type": ["boolean", "null"] };
var schema142 = { "type": ["string", "null"] };
var schema143 = { "type": ["string", "null"] };
var schema144 = { "type": ["string", "null"] };
var schema145 = { "type": ["array", "null"], "items": { "type": "string", "enum": ["int4", "fp4", "int8", "fp8", "fp16", "bf16", "fp32"] } };
var schema146 = { "type": "string", "enum": ["setting", "amdsmi", "sysfs", "none"] };
function validate62(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate62.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (const key0 in data) {
      if (!func1.call(schema130.properties, key0)) {
        const err0 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
        if (vErrors === null) {
          vErrors = [err0];
        } else {
          vErrors.push(err0);
        }
        errors++;
      }
    }
    if (data.model !== void 0) {
      let data0 = data.model;
      if (typeof data0 !== "string" && data0 !== null) {
        const err1 = { instancePath: instancePath + "/model", schemaPath: "#/properties/model/type", keyword: "type", params: { type: schema130.properties.model.type }, message: "must be string,null" };
        if (vErrors === null) {
          vErrors = [err1];
        } else {
          vErrors.push(err1);
        }
        errors++;
      }
    }
    if (data.count !== void 0) {
      let data1 = data.count;
      if (!(typeof data1 == "number" && (!(data1 % 1) && !isNaN(data1)) && isFinite(data1))) {
        const err2 = { instancePath: instancePath + "/count", schemaPath: "#/properties/count/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
        if (vErrors === null) {
          vErrors = [err2];
        } else {
          vErrors.push(err2);
        }
        errors++;
      }
      if (typeof data1 == "number" && isFinite(data1)) {
        if (data1 > 1024 || isNaN(data1)) {
          const err3 = { instancePath: instancePath + "/count", schemaPath: "#/properties/count/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1024 }, message: "must be <= 1024" };
          if (vErrors === null) {
            vErrors = [err3];
          } else {
            vErrors.push(err3);
          }
          errors++;
        }
        if (data1 < 0 || isNaN(data1)) {
          const err4 = { instancePath: instancePath + "/count", schemaPath: "#/properties/count/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
          if (vErrors === null) {
            vErrors = [err4];
          } else {
            vErrors.push(err4);
          }
          errors++;
        }
      }
    }
    if (data.host_count !== void 0) {
      let data2 = data.host_count;
      if (!(typeof data2 == "number" && (!(data2 % 1) && !isNaN(data2)) && isFinite(data2)) && data2 !== null) {
        const err5 = { instancePath: instancePath + "/host_count", schemaPath: "facts.schema.json#/properties/gpu/properties/host_count/type", keyword: "type", params: { type: schema131.type }, message: "must be integer,null" };
        if (vErrors === null) {
          vErrors = [err5];
        } else {
          vErrors.push(err5);
        }
        errors++;
      }
    }
    if (data.container_count !== void 0) {
      let data3 = data.container_count;
      if (!(typeof data3 == "number" && (!(data3 % 1) && !isNaN(data3)) && isFinite(data3)) && data3 !== null) {
        const err6 = { instancePath: instancePath + "/container_count", schemaPath: "facts.schema.json#/properties/gpu/properties/container_count/type", keyword: "type", params: { type: schema132.type }, message: "must be integer,null" };
        if (vErrors === null) {
          vErrors = [err6];
        } else {
          vErrors.push(err6);
        }
        errors++;
      }
    }
    if (data.visible_count !== void 0) {
      let data4 = data.visible_count;
      if (!(typeof data4 == "number" && (!(data4 % 1) && !isNaN(data4)) && isFinite(data4)) && data4 !== null) {
        const err7 = { instancePath: instancePath + "/visible_count", schemaPath: "facts.schema.json#/properties/gpu/properties/visible_count/type", keyword: "type", params: { type: schema133.type }, message: "must be integer,null" };
        if (vErrors === null) {
          vErrors = [err7];
        } else {
          vErrors.push(err7);
        }
        errors++;
      }
    }
    if (data.vram_total_mb !== void 0) {
      let data5 = data.vram_total_mb;
      if (!(typeof data5 == "number" && (!(data5 % 1) && !isNaN(data5)) && isFinite(data5)) && data5 !== null) {
        const err8 = { instancePath: instancePath + "/vram_total_mb", schemaPath: "facts.schema.json#/properties/gpu/properties/vram_total_mb/type", keyword: "type", params: { type: schema134.type }, message: "must be integer,null" };
        if (vErrors === null) {
          vErrors = [err8];
        } else {
          vErrors.push(err8);
        }
        errors++;
      }
    }
    if (data.vram_free_mb !== void 0) {
      let data6 = data.vram_free_mb;
      if (!(typeof data6 == "number" && (!(data6 % 1) && !isNaN(data6)) && isFinite(data6)) && data6 !== null) {
        const err9 = { instancePath: instancePath + "/vram_free_mb", schemaPath: "facts.schema.json#/properties/gpu/properties/vram_free_mb/type", keyword: "type", params: { type: schema135.type }, message: "must be integer,null" };
        if (vErrors === null) {
          vErrors = [err9];
        } else {
          vErrors.push(err9);
        }
        errors++;
      }
    }
    if (data.vram_per_gpu_mb !== void 0) {
      let data7 = data.vram_per_gpu_mb;
      if (Array.isArray(data7)) {
        const len0 = data7.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data8 = data7[i0];
          if (!(typeof data8 == "number" && (!(data8 % 1) && !isNaN(data8)) && isFinite(data8)) && data8 !== null) {
            const err10 = { instancePath: instancePath + "/vram_per_gpu_mb/" + i0, schemaPath: "facts.schema.json#/properties/gpu/properties/vram_per_gpu_mb/items/type", keyword: "type", params: { type: schema136.items.type }, message: "must be integer,null" };
            if (vErrors === null) {
              vErrors = [err10];
            } else {
              vErrors.push(err10);
            }
            errors++;
          }
        }
      } else {
        const err11 = { instancePath: instancePath + "/vram_per_gpu_mb", schemaPath: "facts.schema.json#/properties/gpu/properties/vram_per_gpu_mb/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        if (vErrors === null) {
          vErrors = [err11];
        } else {
          vErrors.push(err11);
        }
        errors++;
      }
    }
    if (data.vram_min_total_mb !== void 0) {
      let data9 = data.vram_min_total_mb;
      if (!(typeof data9 == "number" && (!(data9 % 1) && !isNaN(data9)) && isFinite(data9)) && data9 !== null) {
        const err12 = { instancePath: instancePath + "/vram_min_total_mb", schemaPath: "facts.schema.json#/properties/gpu/properties/vram_min_total_mb/type", keyword: "type", params: { type: schema137.type }, message: "must be integer,null" };
        if (vErrors === null) {
          vErrors = [err12];
        } else {
          vErrors.push(err12);
        }
        errors++;
      }
    }
    if (data.vram_min_free_mb !== void 0) {
      let data10 = data.vram_min_free_mb;
      if (!(typeof data10 == "number" && (!(data10 % 1) && !isNaN(data10)) && isFinite(data10)) && data10 !== null) {
        const err13 = { instancePath: instancePath + "/vram_min_free_mb", schemaPath: "facts.schema.json#/properties/gpu/properties/vram_min_free_mb/type", keyword: "type", params: { type: schema138.type }, message: "must be integer,null" };
        if (vErrors === null) {
          vErrors = [err13];
        } else {
          vErrors.push(err13);
        }
        errors++;
      }
    }
    if (data.idle !== void 0) {
      let data11 = data.idle;
      if (typeof data11 !== "boolean" && data11 !== null) {
        const err14 = { instancePath: instancePath + "/idle", schemaPath: "facts.schema.json#/properties/gpu/properties/idle/type", keyword: "type", params: { type: schema139.type }, message: "must be boolean,null" };
        if (vErrors === null) {
          vErrors = [err14];
        } else {
          vErrors.push(err14);
        }
        errors++;
      }
    }
    if (data.busy !== void 0) {
      let data12 = data.busy;
      if (Array.isArray(data12)) {
        const len1 = data12.length;
        for (let i1 = 0; i1 < len1; i1++) {
          let data13 = data12[i1];
          if (!(typeof data13 == "number" && (!(data13 % 1) && !isNaN(data13)) && isFinite(data13))) {
            const err15 = { instancePath: instancePath + "/busy/" + i1, schemaPath: "facts.schema.json#/properties/gpu/properties/busy/items/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
            if (vErrors === null) {
              vErrors = [err15];
            } else {
              vErrors.push(err15);
            }
            errors++;
          }
        }
      } else {
        const err16 = { instancePath: instancePath + "/busy", schemaPath: "facts.schema.json#/properties/gpu/properties/busy/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        if (vErrors === null) {
          vErrors = [err16];
        } else {
          vErrors.push(err16);
        }
        errors++;
      }
    }
    if (data.homogeneous !== void 0) {
      if (typeof data.homogeneous !== "boolean") {
        const err17 = { instancePath: instancePath + "/homogeneous", schemaPath: "facts.schema.json#/properties/gpu/properties/homogeneous/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
        if (vErrors === null) {
          vErrors = [err17];
        } else {
          vErrors.push(err17);
        }
        errors++;
      }
    }
    if (data.partition !== void 0) {
      let data15 = data.partition;
      if (data15 && typeof data15 == "object" && !Array.isArray(data15)) {
        for (const key1 in data15) {
          if (!(key1 === "compute" || key1 === "memory")) {
            const err18 = { instancePath: instancePath + "/partition", schemaPath: "#/properties/partition/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 }, message: "must NOT have additional properties" };
            if (vErrors === null) {
              vErrors = [err18];
            } else {
              vErrors.push(err18);
            }
            errors++;
          }
        }
        if (data15.compute !== void 0) {
          let data16 = data15.compute;
          if (typeof data16 !== "string" && data16 !== null) {
            const err19 = { instancePath: instancePath + "/partition/compute", schemaPath: "facts.schema.json#/properties/gpu/properties/partition/properties/compute/type", keyword: "type", params: { type: schema142.type }, message: "must be string,null" };
            if (vErrors === null) {
              vErrors = [err19];
            } else {
              vErrors.push(err19);
            }
            errors++;
          }
        }
        if (data15.memory !== void 0) {
          let data17 = data15.memory;
          if (typeof data17 !== "string" && data17 !== null) {
            const err20 = { instancePath: instancePath + "/partition/memory", schemaPath: "facts.schema.json#/properties/gpu/properties/partition/properties/memory/type", keyword: "type", params: { type: schema143.type }, message: "must be string,null" };
            if (vErrors === null) {
              vErrors = [err20];
            } else {
              vErrors.push(err20);
            }
            errors++;
          }
        }
      } else {
        const err21 = { instancePath: instancePath + "/partition", schemaPath: "#/properties/partition/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        if (vErrors === null) {
          vErrors = [err21];
        } else {
          vErrors.push(err21);
        }
        errors++;
      }
    }
    if (data.gfx !== void 0) {
      let data18 = data.gfx;
      if (typeof data18 !== "string" && data18 !== null) {
        const err22 = { instancePath: instancePath + "/gfx", schemaPath: "facts.schema.json#/properties/gpu/properties/gfx/type", keyword: "type", params: { type: schema144.type }, message: "must be string,null" };
        if (vErrors === null) {
          vErrors = [err22];
        } else {
          vErrors.push(err22);
        }
        errors++;
      }
    }
    if (data.hardware_precisions !== void 0) {
      let data19 = data.hardware_precisions;
      if (!Array.isArray(data19) && data19 !== null) {
        const err23 = { instancePath: instancePath + "/hardware_precisions", schemaPath: "facts.schema.json#/properties/gpu/properties/hardware_precisions/type", keyword: "type", params: { type: schema145.type }, message: "must be array,null" };
        if (vErrors === null) {
          vErrors = [err23];
        } else {
          vErrors.push(err23);
        }
        errors++;
      }
      if (Array.isArray(data19)) {
        const len2 = data19.length;
        for (let i2 = 0; i2 < len2; i2++) {
          let data20 = data19[i2];
          if (typeof data20 !== "string") {
            const err24 = { instancePath: instancePath + "/hardware_precisions/" + i2, schemaPath: "facts.schema.json#/properties/gpu/properties/hardware_precisions/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err24];
            } else {
              vErrors.push(err24);
            }
            errors++;
          }
          if (!(data20 === "int4" || data20 === "fp4" || data20 === "int8" || data20 === "fp8" || data20 === "fp16" || data20 === "bf16" || data20 === "fp32")) {
            const err25 = { instancePath: instancePath + "/hardware_precisions/" + i2, schemaPath: "facts.schema.json#/properties/gpu/properties/hardware_precisions/items/enum", keyword: "enum", params: { allowedValues: schema145.items.enum }, message: "must be equal to one of the allowed values" };
            if (vErrors === null) {
              vErrors = [err25];
            } else {
              vErrors.push(err25);
            }
            errors++;
          }
        }
      }
    }
    if (data.source !== void 0) {
      let data21 = data.source;
      if (typeof data21 !== "string") {
        const err26 = { instancePath: instancePath + "/source", schemaPath: "facts.schema.json#/properties/gpu/properties/source/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err26];
        } else {
          vErrors.push(err26);
        }
        errors++;
      }
      if (!(data21 === "setting" || data21 === "amdsmi" || data21 === "sysfs" || data21 === "none")) {
        const err27 = { instancePath: instancePath + "/source", schemaPath: "facts.schema.json#/properties/gpu/properties/source/enum", keyword: "enum", params: { allowedValues: schema146.enum }, message: "must be equal to one of the allowed values" };
        if (vErrors === null) {
          vErrors = [err27];
        } else {
          vErrors.push(err27);
        }
        errors++;
      }
    }
  } else {
    const err28 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    if (vErrors === null) {
      vErrors = [err28];
    } else {
      vErrors.push(err28);
    }
    errors++;
  }
  validate62.errors = vErrors;
  return errors === 0;
}
validate62.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
var pattern49 = new RegExp("^(custom|general|[A-Za-z0-9_][A-Za-z0-9_.-]*/[A-Za-z0-9_][A-Za-z0-9_.-]*)/[^/\\p{Cc}]([^\\p{Cc}]*[^/\\p{Cc}])?$", "u");
function validate59(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate59.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (const key0 in data) {
      if (!(key0 === "settings" || key0 === "gpu" || key0 === "model" || key0 === "engine" || key0 === "profiles")) {
        const err0 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
        if (vErrors === null) {
          vErrors = [err0];
        } else {
          vErrors.push(err0);
        }
        errors++;
      }
    }
    if (data.settings !== void 0) {
      if (!validate60(data.settings, { instancePath: instancePath + "/settings", parentData: data, parentDataProperty: "settings", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate60.errors : vErrors.concat(validate60.errors);
        errors = vErrors.length;
      }
    }
    if (data.gpu !== void 0) {
      if (!validate62(data.gpu, { instancePath: instancePath + "/gpu", parentData: data, parentDataProperty: "gpu", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate62.errors : vErrors.concat(validate62.errors);
        errors = vErrors.length;
      }
    }
    if (data.model !== void 0) {
      let data2 = data.model;
      if (data2 && typeof data2 == "object" && !Array.isArray(data2)) {
        for (const key1 in data2) {
          if (!func1.call(schema109.properties.model.properties, key1)) {
            const err1 = { instancePath: instancePath + "/model", schemaPath: "#/properties/model/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 }, message: "must NOT have additional properties" };
            if (vErrors === null) {
              vErrors = [err1];
            } else {
              vErrors.push(err1);
            }
            errors++;
          }
        }
        if (data2.from !== void 0) {
          let data3 = data2.from;
          if (typeof data3 !== "string") {
            const err2 = { instancePath: instancePath + "/model/from", schemaPath: "facts.schema.json#/properties/model/properties/from/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err2];
            } else {
              vErrors.push(err2);
            }
            errors++;
          }
          if (!(data3 === "directory" || data3 === "hub-cache" || data3 === "card" || data3 === "unknown")) {
            const err3 = { instancePath: instancePath + "/model/from", schemaPath: "facts.schema.json#/properties/model/properties/from/enum", keyword: "enum", params: { allowedValues: schema147.enum }, message: "must be equal to one of the allowed values" };
            if (vErrors === null) {
              vErrors = [err3];
            } else {
              vErrors.push(err3);
            }
            errors++;
          }
        }
        if (data2.location !== void 0) {
          let data4 = data2.location;
          if (typeof data4 !== "string" && data4 !== null) {
            const err4 = { instancePath: instancePath + "/model/location", schemaPath: "facts.schema.json#/properties/model/properties/location/type", keyword: "type", params: { type: schema148.type }, message: "must be string,null" };
            if (vErrors === null) {
              vErrors = [err4];
            } else {
              vErrors.push(err4);
            }
            errors++;
          }
        }
        if (data2.complete !== void 0) {
          let data5 = data2.complete;
          if (typeof data5 !== "boolean" && data5 !== null) {
            const err5 = { instancePath: instancePath + "/model/complete", schemaPath: "facts.schema.json#/properties/model/properties/complete/type", keyword: "type", params: { type: schema149.type }, message: "must be boolean,null" };
            if (vErrors === null) {
              vErrors = [err5];
            } else {
              vErrors.push(err5);
            }
            errors++;
          }
        }
        if (data2.weights_mb !== void 0) {
          let data6 = data2.weights_mb;
          if (!(typeof data6 == "number" && (!(data6 % 1) && !isNaN(data6)) && isFinite(data6)) && data6 !== null) {
            const err6 = { instancePath: instancePath + "/model/weights_mb", schemaPath: "facts.schema.json#/properties/model/properties/weights_mb/type", keyword: "type", params: { type: schema150.type }, message: "must be integer,null" };
            if (vErrors === null) {
              vErrors = [err6];
            } else {
              vErrors.push(err6);
            }
            errors++;
          }
        }
        if (data2.architecture !== void 0) {
          let data7 = data2.architecture;
          if (typeof data7 !== "string" && data7 !== null) {
            const err7 = { instancePath: instancePath + "/model/architecture", schemaPath: "facts.schema.json#/properties/model/properties/architecture/type", keyword: "type", params: { type: schema151.type }, message: "must be string,null" };
            if (vErrors === null) {
              vErrors = [err7];
            } else {
              vErrors.push(err7);
            }
            errors++;
          }
        }
        if (data2.quantization !== void 0) {
          let data8 = data2.quantization;
          if (typeof data8 !== "string" && data8 !== null) {
            const err8 = { instancePath: instancePath + "/model/quantization", schemaPath: "facts.schema.json#/properties/model/properties/quantization/type", keyword: "type", params: { type: schema152.type }, message: "must be string,null" };
            if (vErrors === null) {
              vErrors = [err8];
            } else {
              vErrors.push(err8);
            }
            errors++;
          }
        }
        if (data2.dtype !== void 0) {
          let data9 = data2.dtype;
          if (typeof data9 !== "string" && data9 !== null) {
            const err9 = { instancePath: instancePath + "/model/dtype", schemaPath: "facts.schema.json#/properties/model/properties/dtype/type", keyword: "type", params: { type: schema153.type }, message: "must be string,null" };
            if (vErrors === null) {
              vErrors = [err9];
            } else {
              vErrors.push(err9);
            }
            errors++;
          }
        }
        if (data2.attention_heads !== void 0) {
          let data10 = data2.attention_heads;
          if (!(typeof data10 == "number" && (!(data10 % 1) && !isNaN(data10)) && isFinite(data10)) && data10 !== null) {
            const err10 = { instancePath: instancePath + "/model/attention_heads", schemaPath: "facts.schema.json#/properties/model/properties/attention_heads/type", keyword: "type", params: { type: schema154.type }, message: "must be integer,null" };
            if (vErrors === null) {
              vErrors = [err10];
            } else {
              vErrors.push(err10);
            }
            errors++;
          }
        }
        if (data2.kv_heads !== void 0) {
          let data11 = data2.kv_heads;
          if (!(typeof data11 == "number" && (!(data11 % 1) && !isNaN(data11)) && isFinite(data11)) && data11 !== null) {
            const err11 = { instancePath: instancePath + "/model/kv_heads", schemaPath: "facts.schema.json#/properties/model/properties/kv_heads/type", keyword: "type", params: { type: schema155.type }, message: "must be integer,null" };
            if (vErrors === null) {
              vErrors = [err11];
            } else {
              vErrors.push(err11);
            }
            errors++;
          }
        }
        if (data2.layers !== void 0) {
          let data12 = data2.layers;
          if (!(typeof data12 == "number" && (!(data12 % 1) && !isNaN(data12)) && isFinite(data12)) && data12 !== null) {
            const err12 = { instancePath: instancePath + "/model/layers", schemaPath: "facts.schema.json#/properties/model/properties/layers/type", keyword: "type", params: { type: schema156.type }, message: "must be integer,null" };
            if (vErrors === null) {
              vErrors = [err12];
            } else {
              vErrors.push(err12);
            }
            errors++;
          }
        }
        if (data2.hidden_size !== void 0) {
          let data13 = data2.hidden_size;
          if (!(typeof data13 == "number" && (!(data13 % 1) && !isNaN(data13)) && isFinite(data13)) && data13 !== null) {
            const err13 = { instancePath: instancePath + "/model/hidden_size", schemaPath: "facts.schema.json#/properties/model/properties/hidden_size/type", keyword: "type", params: { type: schema157.type }, message: "must be integer,null" };
            if (vErrors === null) {
              vErrors = [err13];
            } else {
              vErrors.push(err13);
            }
            errors++;
          }
        }
        if (data2.head_dim !== void 0) {
          let data14 = data2.head_dim;
          if (!(typeof data14 == "number" && (!(data14 % 1) && !isNaN(data14)) && isFinite(data14)) && data14 !== null) {
            const err14 = { instancePath: instancePath + "/model/head_dim", schemaPath: "facts.schema.json#/properties/model/properties/head_dim/type", keyword: "type", params: { type: schema158.type }, message: "must be integer,null" };
            if (vErrors === null) {
              vErrors = [err14];
            } else {
              vErrors.push(err14);
            }
            errors++;
          }
        }
        if (data2.context !== void 0) {
          let data15 = data2.context;
          if (!(typeof data15 == "number" && (!(data15 % 1) && !isNaN(data15)) && isFinite(data15)) && data15 !== null) {
            const err15 = { instancePath: instancePath + "/model/context", schemaPath: "facts.schema.json#/properties/model/properties/context/type", keyword: "type", params: { type: schema159.type }, message: "must be integer,null" };
            if (vErrors === null) {
              vErrors = [err15];
            } else {
              vErrors.push(err15);
            }
            errors++;
          }
        }
        if (data2.gated !== void 0) {
          let data16 = data2.gated;
          if (typeof data16 !== "boolean" && data16 !== null) {
            const err16 = { instancePath: instancePath + "/model/gated", schemaPath: "facts.schema.json#/properties/model/properties/gated/type", keyword: "type", params: { type: schema160.type }, message: "must be boolean,null" };
            if (vErrors === null) {
              vErrors = [err16];
            } else {
              vErrors.push(err16);
            }
            errors++;
          }
        }
      } else {
        const err17 = { instancePath: instancePath + "/model", schemaPath: "#/properties/model/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        if (vErrors === null) {
          vErrors = [err17];
        } else {
          vErrors.push(err17);
        }
        errors++;
      }
    }
    if (data.engine !== void 0) {
      let data17 = data.engine;
      if (data17 && typeof data17 == "object" && !Array.isArray(data17)) {
        for (const key2 in data17) {
          if (!(key2 === "version")) {
            const err18 = { instancePath: instancePath + "/engine", schemaPath: "#/properties/engine/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key2 }, message: "must NOT have additional properties" };
            if (vErrors === null) {
              vErrors = [err18];
            } else {
              vErrors.push(err18);
            }
            errors++;
          }
        }
        if (data17.version !== void 0) {
          let data18 = data17.version;
          if (typeof data18 !== "string" && data18 !== null) {
            const err19 = { instancePath: instancePath + "/engine/version", schemaPath: "#/properties/engine/properties/version/type", keyword: "type", params: { type: schema109.properties.engine.properties.version.type }, message: "must be string,null" };
            if (vErrors === null) {
              vErrors = [err19];
            } else {
              vErrors.push(err19);
            }
            errors++;
          }
        }
      } else {
        const err20 = { instancePath: instancePath + "/engine", schemaPath: "#/properties/engine/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        if (vErrors === null) {
          vErrors = [err20];
        } else {
          vErrors.push(err20);
        }
        errors++;
      }
    }
    if (data.profiles !== void 0) {
      let data19 = data.profiles;
      if (Array.isArray(data19)) {
        if (data19.length < 1) {
          const err21 = { instancePath: instancePath + "/profiles", schemaPath: "#/properties/profiles/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" };
          if (vErrors === null) {
            vErrors = [err21];
          } else {
            vErrors.push(err21);
          }
          errors++;
        }
        const len0 = data19.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data20 = data19[i0];
          const _errs57 = errors;
          let valid19 = true;
          const _errs58 = errors;
          if (typeof data20 !== "string") {
            const err22 = {};
            if (vErrors === null) {
              vErrors = [err22];
            } else {
              vErrors.push(err22);
            }
            errors++;
          }
          var _valid0 = _errs58 === errors;
          errors = _errs57;
          if (vErrors !== null) {
            if (_errs57) {
              vErrors.length = _errs57;
            } else {
              vErrors = null;
            }
          }
          let ifClause0;
          if (_valid0) {
            const _errs60 = errors;
            if (typeof data20 === "string") {
              if (func11(data20) < 1) {
                const err23 = { instancePath: instancePath + "/profiles/" + i0, schemaPath: "#/properties/profiles/items/then/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                if (vErrors === null) {
                  vErrors = [err23];
                } else {
                  vErrors.push(err23);
                }
                errors++;
              }
            } else {
              const err24 = { instancePath: instancePath + "/profiles/" + i0, schemaPath: "#/properties/profiles/items/then/type", keyword: "type", params: { type: "string" }, message: "must be string" };
              if (vErrors === null) {
                vErrors = [err24];
              } else {
                vErrors.push(err24);
              }
              errors++;
            }
            var _valid0 = _errs60 === errors;
            valid19 = _valid0;
            ifClause0 = "then";
          } else {
            const _errs62 = errors;
            if (data20 && typeof data20 == "object" && !Array.isArray(data20)) {
              if (data20.path === void 0) {
                const err25 = { instancePath: instancePath + "/profiles/" + i0, schemaPath: "#/$defs/inlineProfile/required", keyword: "required", params: { missingProperty: "path" }, message: "must have required property 'path'" };
                if (vErrors === null) {
                  vErrors = [err25];
                } else {
                  vErrors.push(err25);
                }
                errors++;
              }
              for (const key3 in data20) {
                if (!(key3 === "path" || key3 === "aim_id" || key3 === "model_id" || key3 === "metadata" || key3 === "engine_args" || key3 === "env_vars")) {
                  const err26 = { instancePath: instancePath + "/profiles/" + i0, schemaPath: "#/$defs/inlineProfile/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key3 }, message: "must NOT have additional properties" };
                  if (vErrors === null) {
                    vErrors = [err26];
                  } else {
                    vErrors.push(err26);
                  }
                  errors++;
                }
              }
              if (data20.path !== void 0) {
                let data21 = data20.path;
                if (typeof data21 === "string") {
                  if (!pattern49.test(data21)) {
                    const err27 = { instancePath: instancePath + "/profiles/" + i0 + "/path", schemaPath: "#/$defs/inlineProfile/properties/path/pattern", keyword: "pattern", params: { pattern: "^(custom|general|[A-Za-z0-9_][A-Za-z0-9_.-]*/[A-Za-z0-9_][A-Za-z0-9_.-]*)/[^/\\p{Cc}]([^\\p{Cc}]*[^/\\p{Cc}])?$" }, message: 'must match pattern "^(custom|general|[A-Za-z0-9_][A-Za-z0-9_.-]*/[A-Za-z0-9_][A-Za-z0-9_.-]*)/[^/\\p{Cc}]([^\\p{Cc}]*[^/\\p{Cc}])?$"' };
                    if (vErrors === null) {
                      vErrors = [err27];
                    } else {
                      vErrors.push(err27);
                    }
                    errors++;
                  }
                } else {
                  const err28 = { instancePath: instancePath + "/profiles/" + i0 + "/path", schemaPath: "#/$defs/inlineProfile/properties/path/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                  if (vErrors === null) {
                    vErrors = [err28];
                  } else {
                    vErrors.push(err28);
                  }
                  errors++;
                }
              }
              if (data20.aim_id !== void 0) {
                if (typeof data20.aim_id !== "string") {
                  const err29 = { instancePath: instancePath + "/profiles/" + i0 + "/aim_id", schemaPath: "#/$defs/inlineProfile/properties/aim_id/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                  if (vErrors === null) {
                    vErrors = [err29];
                  } else {
                    vErrors.push(err29);
                  }
                  errors++;
                }
              }
              if (data20.model_id !== void 0) {
                if (typeof data20.model_id !== "string") {
                  const err30 = { instancePath: instancePath + "/profiles/" + i0 + "/model_id", schemaPath: "#/$defs/inlineProfile/properties/model_id/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                  if (vErrors === null) {
                    vErrors = [err30];
                  } else {
                    vErrors.push(err30);
                  }
                  errors++;
                }
              }
              if (data20.metadata !== void 0) {
                let data24 = data20.metadata;
                if (data24 && typeof data24 == "object" && !Array.isArray(data24)) {
                  for (const key4 in data24) {
                    if (!func1.call(schema161.properties.metadata.properties, key4)) {
                      const err31 = { instancePath: instancePath + "/profiles/" + i0 + "/metadata", schemaPath: "#/$defs/inlineProfile/properties/metadata/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key4 }, message: "must NOT have additional properties" };
                      if (vErrors === null) {
                        vErrors = [err31];
                      } else {
                        vErrors.push(err31);
                      }
                      errors++;
                    }
                  }
                  if (data24.engine !== void 0) {
                    if (typeof data24.engine !== "string") {
                      const err32 = { instancePath: instancePath + "/profiles/" + i0 + "/metadata/engine", schemaPath: "#/$defs/inlineProfile/properties/metadata/properties/engine/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                      if (vErrors === null) {
                        vErrors = [err32];
                      } else {
                        vErrors.push(err32);
                      }
                      errors++;
                    }
                  }
                  if (data24.gpu !== void 0) {
                    if (typeof data24.gpu !== "string") {
                      const err33 = { instancePath: instancePath + "/profiles/" + i0 + "/metadata/gpu", schemaPath: "#/$defs/inlineProfile/properties/metadata/properties/gpu/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                      if (vErrors === null) {
                        vErrors = [err33];
                      } else {
                        vErrors.push(err33);
                      }
                      errors++;
                    }
                  }
                  if (data24.precision !== void 0) {
                    let data27 = data24.precision;
                    if (!(data27 === "int4" || data27 === "fp4" || data27 === "int8" || data27 === "fp8" || data27 === "fp16" || data27 === "bf16" || data27 === "fp32")) {
                      const err34 = { instancePath: instancePath + "/profiles/" + i0 + "/metadata/precision", schemaPath: "#/$defs/inlineProfile/properties/metadata/properties/precision/enum", keyword: "enum", params: { allowedValues: schema161.properties.metadata.properties.precision.enum }, message: "must be equal to one of the allowed values" };
                      if (vErrors === null) {
                        vErrors = [err34];
                      } else {
                        vErrors.push(err34);
                      }
                      errors++;
                    }
                  }
                  if (data24.gpu_count !== void 0) {
                    let data28 = data24.gpu_count;
                    if (!(typeof data28 == "number" && (!(data28 % 1) && !isNaN(data28)) && isFinite(data28))) {
                      const err35 = { instancePath: instancePath + "/profiles/" + i0 + "/metadata/gpu_count", schemaPath: "#/$defs/inlineProfile/properties/metadata/properties/gpu_count/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
                      if (vErrors === null) {
                        vErrors = [err35];
                      } else {
                        vErrors.push(err35);
                      }
                      errors++;
                    }
                    if (typeof data28 == "number" && isFinite(data28)) {
                      if (data28 < 1 || isNaN(data28)) {
                        const err36 = { instancePath: instancePath + "/profiles/" + i0 + "/metadata/gpu_count", schemaPath: "#/$defs/inlineProfile/properties/metadata/properties/gpu_count/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
                        if (vErrors === null) {
                          vErrors = [err36];
                        } else {
                          vErrors.push(err36);
                        }
                        errors++;
                      }
                    }
                  }
                  if (data24.metric !== void 0) {
                    let data29 = data24.metric;
                    if (!(data29 === "latency" || data29 === "throughput")) {
                      const err37 = { instancePath: instancePath + "/profiles/" + i0 + "/metadata/metric", schemaPath: "#/$defs/inlineProfile/properties/metadata/properties/metric/enum", keyword: "enum", params: { allowedValues: schema161.properties.metadata.properties.metric.enum }, message: "must be equal to one of the allowed values" };
                      if (vErrors === null) {
                        vErrors = [err37];
                      } else {
                        vErrors.push(err37);
                      }
                      errors++;
                    }
                  }
                  if (data24.manual_selection_only !== void 0) {
                    let data30 = data24.manual_selection_only;
                    if (typeof data30 !== "boolean" && data30 !== null) {
                      const err38 = { instancePath: instancePath + "/profiles/" + i0 + "/metadata/manual_selection_only", schemaPath: "#/$defs/inlineProfile/properties/metadata/properties/manual_selection_only/type", keyword: "type", params: { type: schema161.properties.metadata.properties.manual_selection_only.type }, message: "must be boolean,null" };
                      if (vErrors === null) {
                        vErrors = [err38];
                      } else {
                        vErrors.push(err38);
                      }
                      errors++;
                    }
                  }
                  if (data24.accelerator_type !== void 0) {
                    let data31 = data24.accelerator_type;
                    if (!(data31 === "gpu" || data31 === "cpu")) {
                      const err39 = { instancePath: instancePath + "/profiles/" + i0 + "/metadata/accelerator_type", schemaPath: "#/$defs/inlineProfile/properties/metadata/properties/accelerator_type/enum", keyword: "enum", params: { allowedValues: schema161.properties.metadata.properties.accelerator_type.enum }, message: "must be equal to one of the allowed values" };
                      if (vErrors === null) {
                        vErrors = [err39];
                      } else {
                        vErrors.push(err39);
                      }
                      errors++;
                    }
                  }
                  if (data24.primary !== void 0) {
                    if (typeof data24.primary !== "boolean") {
                      const err40 = { instancePath: instancePath + "/profiles/" + i0 + "/metadata/primary", schemaPath: "#/$defs/inlineProfile/properties/metadata/properties/primary/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
                      if (vErrors === null) {
                        vErrors = [err40];
                      } else {
                        vErrors.push(err40);
                      }
                      errors++;
                    }
                  }
                  if (data24.variant !== void 0) {
                    if (typeof data24.variant !== "string") {
                      const err41 = { instancePath: instancePath + "/profiles/" + i0 + "/metadata/variant", schemaPath: "#/$defs/inlineProfile/properties/metadata/properties/variant/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                      if (vErrors === null) {
                        vErrors = [err41];
                      } else {
                        vErrors.push(err41);
                      }
                      errors++;
                    }
                  }
                  if (data24.features !== void 0) {
                    let data34 = data24.features;
                    if (Array.isArray(data34)) {
                      const len1 = data34.length;
                      for (let i1 = 0; i1 < len1; i1++) {
                        let data35 = data34[i1];
                        if (!(data35 === "adapters" || data35 === "adapters-scale-only")) {
                          const err42 = { instancePath: instancePath + "/profiles/" + i0 + "/metadata/features/" + i1, schemaPath: "#/$defs/inlineProfile/properties/metadata/properties/features/items/enum", keyword: "enum", params: { allowedValues: schema161.properties.metadata.properties.features.items.enum }, message: "must be equal to one of the allowed values" };
                          if (vErrors === null) {
                            vErrors = [err42];
                          } else {
                            vErrors.push(err42);
                          }
                          errors++;
                        }
                      }
                    } else {
                      const err43 = { instancePath: instancePath + "/profiles/" + i0 + "/metadata/features", schemaPath: "#/$defs/inlineProfile/properties/metadata/properties/features/type", keyword: "type", params: { type: "array" }, message: "must be array" };
                      if (vErrors === null) {
                        vErrors = [err43];
                      } else {
                        vErrors.push(err43);
                      }
                      errors++;
                    }
                  }
                  if (data24.type !== void 0) {
                    let data36 = data24.type;
                    if (!(data36 === "optimized" || data36 === "preview" || data36 === "unoptimized" || data36 === "general")) {
                      const err44 = { instancePath: instancePath + "/profiles/" + i0 + "/metadata/type", schemaPath: "#/$defs/inlineProfile/properties/metadata/properties/type/enum", keyword: "enum", params: { allowedValues: schema161.properties.metadata.properties.type.enum }, message: "must be equal to one of the allowed values" };
                      if (vErrors === null) {
                        vErrors = [err44];
                      } else {
                        vErrors.push(err44);
                      }
                      errors++;
                    }
                  }
                  if (data24.engine_version !== void 0) {
                    if (typeof data24.engine_version !== "string") {
                      const err45 = { instancePath: instancePath + "/profiles/" + i0 + "/metadata/engine_version", schemaPath: "#/$defs/inlineProfile/properties/metadata/properties/engine_version/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                      if (vErrors === null) {
                        vErrors = [err45];
                      } else {
                        vErrors.push(err45);
                      }
                      errors++;
                    }
                  }
                  if (data24.min_vram_gb !== void 0) {
                    let data38 = data24.min_vram_gb;
                    if (!(typeof data38 == "number" && isFinite(data38))) {
                      const err46 = { instancePath: instancePath + "/profiles/" + i0 + "/metadata/min_vram_gb", schemaPath: "#/$defs/inlineProfile/properties/metadata/properties/min_vram_gb/type", keyword: "type", params: { type: "number" }, message: "must be number" };
                      if (vErrors === null) {
                        vErrors = [err46];
                      } else {
                        vErrors.push(err46);
                      }
                      errors++;
                    }
                  }
                } else {
                  const err47 = { instancePath: instancePath + "/profiles/" + i0 + "/metadata", schemaPath: "#/$defs/inlineProfile/properties/metadata/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                  if (vErrors === null) {
                    vErrors = [err47];
                  } else {
                    vErrors.push(err47);
                  }
                  errors++;
                }
              }
              if (data20.engine_args !== void 0) {
                let data39 = data20.engine_args;
                if (!(data39 && typeof data39 == "object" && !Array.isArray(data39))) {
                  const err48 = { instancePath: instancePath + "/profiles/" + i0 + "/engine_args", schemaPath: "#/$defs/inlineProfile/properties/engine_args/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                  if (vErrors === null) {
                    vErrors = [err48];
                  } else {
                    vErrors.push(err48);
                  }
                  errors++;
                }
              }
              if (data20.env_vars !== void 0) {
                let data40 = data20.env_vars;
                if (data40 && typeof data40 == "object" && !Array.isArray(data40)) {
                  for (const key5 in data40) {
                    if (typeof data40[key5] !== "string") {
                      const err49 = { instancePath: instancePath + "/profiles/" + i0 + "/env_vars/" + key5.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/$defs/inlineProfile/properties/env_vars/additionalProperties/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                      if (vErrors === null) {
                        vErrors = [err49];
                      } else {
                        vErrors.push(err49);
                      }
                      errors++;
                    }
                  }
                } else {
                  const err50 = { instancePath: instancePath + "/profiles/" + i0 + "/env_vars", schemaPath: "#/$defs/inlineProfile/properties/env_vars/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                  if (vErrors === null) {
                    vErrors = [err50];
                  } else {
                    vErrors.push(err50);
                  }
                  errors++;
                }
              }
            } else {
              const err51 = { instancePath: instancePath + "/profiles/" + i0, schemaPath: "#/$defs/inlineProfile/type", keyword: "type", params: { type: "object" }, message: "must be object" };
              if (vErrors === null) {
                vErrors = [err51];
              } else {
                vErrors.push(err51);
              }
              errors++;
            }
            var _valid0 = _errs62 === errors;
            valid19 = _valid0;
            ifClause0 = "else";
          }
          if (!valid19) {
            const err52 = { instancePath: instancePath + "/profiles/" + i0, schemaPath: "#/properties/profiles/items/if", keyword: "if", params: { failingKeyword: ifClause0 }, message: 'must match "' + ifClause0 + '" schema' };
            if (vErrors === null) {
              vErrors = [err52];
            } else {
              vErrors.push(err52);
            }
            errors++;
          }
        }
      } else {
        const err53 = { instancePath: instancePath + "/profiles", schemaPath: "#/properties/profiles/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        if (vErrors === null) {
          vErrors = [err53];
        } else {
          vErrors.push(err53);
        }
        errors++;
      }
    }
  } else {
    const err54 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    if (vErrors === null) {
      vErrors = [err54];
    } else {
      vErrors.push(err54);
    }
    errors++;
  }
  validate59.errors = vErrors;
  return errors === 0;
}
validate59.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
var pattern50 = new RegExp("^[^\\s\\p{Cc}]([^\\p{Cc}]*[^\\s\\p{Cc}])?$", "u");
function validate65(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate65.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.name === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "name" }, message: "must have required property 'name'" };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.enabled === void 0) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "enabled" }, message: "must have required property 'enabled'" };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    if (data.name !== void 0) {
      let data0 = data.name;
      if (typeof data0 === "string") {
        if (!pattern50.test(data0)) {
          const err2 = { instancePath: instancePath + "/name", schemaPath: "#/$defs/name/pattern", keyword: "pattern", params: { pattern: "^[^\\s\\p{Cc}]([^\\p{Cc}]*[^\\s\\p{Cc}])?$" }, message: 'must match pattern "^[^\\s\\p{Cc}]([^\\p{Cc}]*[^\\s\\p{Cc}])?$"' };
          if (vErrors === null) {
            vErrors = [err2];
          } else {
            vErrors.push(err2);
          }
          errors++;
        }
      } else {
        const err3 = { instancePath: instancePath + "/name", schemaPath: "#/$defs/name/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err3];
        } else {
          vErrors.push(err3);
        }
        errors++;
      }
    }
    if (data.enabled !== void 0) {
      if (false !== data.enabled) {
        const err4 = { instancePath: instancePath + "/enabled", schemaPath: "#/properties/enabled/const", keyword: "const", params: { allowedValue: false }, message: "must be equal to constant" };
        if (vErrors === null) {
          vErrors = [err4];
        } else {
          vErrors.push(err4);
        }
        errors++;
      }
    }
  } else {
    const err5 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    if (vErrors === null) {
      vErrors = [err5];
    } else {
      vErrors.push(err5);
    }
    errors++;
  }
  validate65.errors = vErrors;
  return errors === 0;
}
validate65.evaluated = { "props": { "name": true, "enabled": true }, "dynamicProps": false, "dynamicItems": false };
var schema167 = { "type": "object", "minProperties": 1, "additionalProperties": false, "properties": { "selected": { "type": ["string", "null"] }, "decided_by": { "type": ["string", "null"] }, "states": { "type": "object", "additionalProperties": { "type": "string" } }, "rejected": { "type": "object", "additionalProperties": { "type": "array", "items": { "$ref": "#/$defs/ruleId" } } }, "order": { "type": "array", "minItems": 1, "uniqueItems": true, "items": { "$ref": "#/$defs/profileId" } }, "advice": { "if": { "type": "array" }, "then": { "type": "array", "items": { "$ref": "#/$defs/ruleId" } }, "else": { "type": "object", "additionalProperties": { "enum": ["info", "warn", "deny"] } } } } };
function validate69(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate69.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (Object.keys(data).length < 1) {
      const err0 = { instancePath, schemaPath: "#/minProperties", keyword: "minProperties", params: { limit: 1 }, message: "must NOT have fewer than 1 properties" };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "selected" || key0 === "decided_by" || key0 === "states" || key0 === "rejected" || key0 === "order" || key0 === "advice")) {
        const err1 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
        if (vErrors === null) {
          vErrors = [err1];
        } else {
          vErrors.push(err1);
        }
        errors++;
      }
    }
    if (data.selected !== void 0) {
      let data0 = data.selected;
      if (typeof data0 !== "string" && data0 !== null) {
        const err2 = { instancePath: instancePath + "/selected", schemaPath: "#/properties/selected/type", keyword: "type", params: { type: schema167.properties.selected.type }, message: "must be string,null" };
        if (vErrors === null) {
          vErrors = [err2];
        } else {
          vErrors.push(err2);
        }
        errors++;
      }
    }
    if (data.decided_by !== void 0) {
      let data1 = data.decided_by;
      if (typeof data1 !== "string" && data1 !== null) {
        const err3 = { instancePath: instancePath + "/decided_by", schemaPath: "#/properties/decided_by/type", keyword: "type", params: { type: schema167.properties.decided_by.type }, message: "must be string,null" };
        if (vErrors === null) {
          vErrors = [err3];
        } else {
          vErrors.push(err3);
        }
        errors++;
      }
    }
    if (data.states !== void 0) {
      let data2 = data.states;
      if (data2 && typeof data2 == "object" && !Array.isArray(data2)) {
        for (const key1 in data2) {
          if (typeof data2[key1] !== "string") {
            const err4 = { instancePath: instancePath + "/states/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/states/additionalProperties/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err4];
            } else {
              vErrors.push(err4);
            }
            errors++;
          }
        }
      } else {
        const err5 = { instancePath: instancePath + "/states", schemaPath: "#/properties/states/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        if (vErrors === null) {
          vErrors = [err5];
        } else {
          vErrors.push(err5);
        }
        errors++;
      }
    }
    if (data.rejected !== void 0) {
      let data4 = data.rejected;
      if (data4 && typeof data4 == "object" && !Array.isArray(data4)) {
        for (const key2 in data4) {
          let data5 = data4[key2];
          if (Array.isArray(data5)) {
            const len0 = data5.length;
            for (let i0 = 0; i0 < len0; i0++) {
              let data6 = data5[i0];
              if (typeof data6 === "string") {
                if (func11(data6) < 1) {
                  const err6 = { instancePath: instancePath + "/rejected/" + key2.replace(/~/g, "~0").replace(/\//g, "~1") + "/" + i0, schemaPath: "#/$defs/ruleId/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                  if (vErrors === null) {
                    vErrors = [err6];
                  } else {
                    vErrors.push(err6);
                  }
                  errors++;
                }
              } else {
                const err7 = { instancePath: instancePath + "/rejected/" + key2.replace(/~/g, "~0").replace(/\//g, "~1") + "/" + i0, schemaPath: "#/$defs/ruleId/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                  vErrors = [err7];
                } else {
                  vErrors.push(err7);
                }
                errors++;
              }
            }
          } else {
            const err8 = { instancePath: instancePath + "/rejected/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/rejected/additionalProperties/type", keyword: "type", params: { type: "array" }, message: "must be array" };
            if (vErrors === null) {
              vErrors = [err8];
            } else {
              vErrors.push(err8);
            }
            errors++;
          }
        }
      } else {
        const err9 = { instancePath: instancePath + "/rejected", schemaPath: "#/properties/rejected/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        if (vErrors === null) {
          vErrors = [err9];
        } else {
          vErrors.push(err9);
        }
        errors++;
      }
    }
    if (data.order !== void 0) {
      let data7 = data.order;
      if (Array.isArray(data7)) {
        if (data7.length < 1) {
          const err10 = { instancePath: instancePath + "/order", schemaPath: "#/properties/order/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" };
          if (vErrors === null) {
            vErrors = [err10];
          } else {
            vErrors.push(err10);
          }
          errors++;
        }
        const len1 = data7.length;
        for (let i1 = 0; i1 < len1; i1++) {
          let data8 = data7[i1];
          if (typeof data8 === "string") {
            if (func11(data8) < 1) {
              const err11 = { instancePath: instancePath + "/order/" + i1, schemaPath: "#/$defs/profileId/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
              if (vErrors === null) {
                vErrors = [err11];
              } else {
                vErrors.push(err11);
              }
              errors++;
            }
          } else {
            const err12 = { instancePath: instancePath + "/order/" + i1, schemaPath: "#/$defs/profileId/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err12];
            } else {
              vErrors.push(err12);
            }
            errors++;
          }
        }
        let i2 = data7.length;
        let j0;
        if (i2 > 1) {
          outer0:
            for (; i2--; ) {
              for (j0 = i2; j0--; ) {
                if (func0(data7[i2], data7[j0])) {
                  const err13 = { instancePath: instancePath + "/order", schemaPath: "#/properties/order/uniqueItems", keyword: "uniqueItems", params: { i: i2, j: j0 }, message: "must NOT have duplicate items (items ## " + j0 + " and " + i2 + " are identical)" };
                  if (vErrors === null) {
                    vErrors = [err13];
                  } else {
                    vErrors.push(err13);
                  }
                  errors++;
                  break outer0;
                }
              }
            }
        }
      } else {
        const err14 = { instancePath: instancePath + "/order", schemaPath: "#/properties/order/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        if (vErrors === null) {
          vErrors = [err14];
        } else {
          vErrors.push(err14);
        }
        errors++;
      }
    }
    if (data.advice !== void 0) {
      let data9 = data.advice;
      const _errs25 = errors;
      let valid10 = true;
      const _errs26 = errors;
      if (!Array.isArray(data9)) {
        const err15 = {};
        if (vErrors === null) {
          vErrors = [err15];
        } else {
          vErrors.push(err15);
        }
        errors++;
      }
      var _valid0 = _errs26 === errors;
      errors = _errs25;
      if (vErrors !== null) {
        if (_errs25) {
          vErrors.length = _errs25;
        } else {
          vErrors = null;
        }
      }
      let ifClause0;
      if (_valid0) {
        const _errs28 = errors;
        if (Array.isArray(data9)) {
          const len2 = data9.length;
          for (let i3 = 0; i3 < len2; i3++) {
            let data10 = data9[i3];
            if (typeof data10 === "string") {
              if (func11(data10) < 1) {
                const err16 = { instancePath: instancePath + "/advice/" + i3, schemaPath: "#/$defs/ruleId/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                if (vErrors === null) {
                  vErrors = [err16];
                } else {
                  vErrors.push(err16);
                }
                errors++;
              }
            } else {
              const err17 = { instancePath: instancePath + "/advice/" + i3, schemaPath: "#/$defs/ruleId/type", keyword: "type", params: { type: "string" }, message: "must be string" };
              if (vErrors === null) {
                vErrors = [err17];
              } else {
                vErrors.push(err17);
              }
              errors++;
            }
          }
        } else {
          const err18 = { instancePath: instancePath + "/advice", schemaPath: "#/properties/advice/then/type", keyword: "type", params: { type: "array" }, message: "must be array" };
          if (vErrors === null) {
            vErrors = [err18];
          } else {
            vErrors.push(err18);
          }
          errors++;
        }
        var _valid0 = _errs28 === errors;
        valid10 = _valid0;
        ifClause0 = "then";
      } else {
        const _errs33 = errors;
        if (data9 && typeof data9 == "object" && !Array.isArray(data9)) {
          for (const key3 in data9) {
            let data11 = data9[key3];
            if (!(data11 === "info" || data11 === "warn" || data11 === "deny")) {
              const err19 = { instancePath: instancePath + "/advice/" + key3.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/advice/else/additionalProperties/enum", keyword: "enum", params: { allowedValues: schema167.properties.advice.else.additionalProperties.enum }, message: "must be equal to one of the allowed values" };
              if (vErrors === null) {
                vErrors = [err19];
              } else {
                vErrors.push(err19);
              }
              errors++;
            }
          }
        } else {
          const err20 = { instancePath: instancePath + "/advice", schemaPath: "#/properties/advice/else/type", keyword: "type", params: { type: "object" }, message: "must be object" };
          if (vErrors === null) {
            vErrors = [err20];
          } else {
            vErrors.push(err20);
          }
          errors++;
        }
        var _valid0 = _errs33 === errors;
        valid10 = _valid0;
        ifClause0 = "else";
      }
      if (!valid10) {
        const err21 = { instancePath: instancePath + "/advice", schemaPath: "#/properties/advice/if", keyword: "if", params: { failingKeyword: ifClause0 }, message: 'must match "' + ifClause0 + '" schema' };
        if (vErrors === null) {
          vErrors = [err21];
        } else {
          vErrors.push(err21);
        }
        errors++;
      }
    }
  } else {
    const err22 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    if (vErrors === null) {
      vErrors = [err22];
    } else {
      vErrors.push(err22);
    }
    errors++;
  }
  validate69.errors = vErrors;
  return errors === 0;
}
validate69.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
function validate67(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate67.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.name === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "name" }, message: "must have required property 'name'" };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.expect === void 0) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "expect" }, message: "must have required property 'expect'" };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "name" || key0 === "enabled" || key0 === "given" || key0 === "expect")) {
        const err2 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
        if (vErrors === null) {
          vErrors = [err2];
        } else {
          vErrors.push(err2);
        }
        errors++;
      }
    }
    if (data.name !== void 0) {
      let data0 = data.name;
      if (typeof data0 === "string") {
        if (!pattern50.test(data0)) {
          const err3 = { instancePath: instancePath + "/name", schemaPath: "#/$defs/name/pattern", keyword: "pattern", params: { pattern: "^[^\\s\\p{Cc}]([^\\p{Cc}]*[^\\s\\p{Cc}])?$" }, message: 'must match pattern "^[^\\s\\p{Cc}]([^\\p{Cc}]*[^\\s\\p{Cc}])?$"' };
          if (vErrors === null) {
            vErrors = [err3];
          } else {
            vErrors.push(err3);
          }
          errors++;
        }
      } else {
        const err4 = { instancePath: instancePath + "/name", schemaPath: "#/$defs/name/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err4];
        } else {
          vErrors.push(err4);
        }
        errors++;
      }
    }
    if (data.enabled !== void 0) {
      if (typeof data.enabled !== "boolean") {
        const err5 = { instancePath: instancePath + "/enabled", schemaPath: "#/$defs/enabled/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
        if (vErrors === null) {
          vErrors = [err5];
        } else {
          vErrors.push(err5);
        }
        errors++;
      }
    }
    if (data.given !== void 0) {
      if (!validate59(data.given, { instancePath: instancePath + "/given", parentData: data, parentDataProperty: "given", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate59.errors : vErrors.concat(validate59.errors);
        errors = vErrors.length;
      }
    }
    if (data.expect !== void 0) {
      if (!validate69(data.expect, { instancePath: instancePath + "/expect", parentData: data, parentDataProperty: "expect", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate69.errors : vErrors.concat(validate69.errors);
        errors = vErrors.length;
      }
    }
  } else {
    const err6 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    if (vErrors === null) {
      vErrors = [err6];
    } else {
      vErrors.push(err6);
    }
    errors++;
  }
  validate67.errors = vErrors;
  return errors === 0;
}
validate67.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
function validate58(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate58.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.tests === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "tests" }, message: "must have required property 'tests'" };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "$schema" || key0 === "given" || key0 === "tests")) {
        const err1 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
        if (vErrors === null) {
          vErrors = [err1];
        } else {
          vErrors.push(err1);
        }
        errors++;
      }
    }
    if (data.$schema !== void 0) {
      if (typeof data.$schema !== "string") {
        const err2 = { instancePath: instancePath + "/$schema", schemaPath: "#/properties/%24schema/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err2];
        } else {
          vErrors.push(err2);
        }
        errors++;
      }
    }
    if (data.given !== void 0) {
      if (!validate59(data.given, { instancePath: instancePath + "/given", parentData: data, parentDataProperty: "given", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate59.errors : vErrors.concat(validate59.errors);
        errors = vErrors.length;
      }
    }
    if (data.tests !== void 0) {
      let data2 = data.tests;
      if (Array.isArray(data2)) {
        const len0 = data2.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data3 = data2[i0];
          if (!(data3 && typeof data3 == "object" && !Array.isArray(data3))) {
            const err3 = { instancePath: instancePath + "/tests/" + i0, schemaPath: "#/properties/tests/items/type", keyword: "type", params: { type: "object" }, message: "must be object" };
            if (vErrors === null) {
              vErrors = [err3];
            } else {
              vErrors.push(err3);
            }
            errors++;
          }
          const _errs9 = errors;
          let valid3 = true;
          const _errs10 = errors;
          if (errors === _errs10) {
            if (data3 && typeof data3 == "object" && !Array.isArray(data3)) {
              let missing0;
              if (data3.enabled === void 0 && (missing0 = "enabled")) {
                const err4 = {};
                if (vErrors === null) {
                  vErrors = [err4];
                } else {
                  vErrors.push(err4);
                }
                errors++;
              } else {
                if (data3.enabled !== void 0) {
                  if (false !== data3.enabled) {
                    const err5 = {};
                    if (vErrors === null) {
                      vErrors = [err5];
                    } else {
                      vErrors.push(err5);
                    }
                    errors++;
                  }
                }
              }
            } else {
              const err6 = {};
              if (vErrors === null) {
                vErrors = [err6];
              } else {
                vErrors.push(err6);
              }
              errors++;
            }
          }
          var _valid0 = _errs10 === errors;
          errors = _errs9;
          if (vErrors !== null) {
            if (_errs9) {
              vErrors.length = _errs9;
            } else {
              vErrors = null;
            }
          }
          let ifClause0;
          if (_valid0) {
            const _errs13 = errors;
            if (!validate65(data3, { instancePath: instancePath + "/tests/" + i0, parentData: data2, parentDataProperty: i0, rootData, dynamicAnchors })) {
              vErrors = vErrors === null ? validate65.errors : vErrors.concat(validate65.errors);
              errors = vErrors.length;
            }
            var _valid0 = _errs13 === errors;
            valid3 = _valid0;
            if (valid3) {
              var props0 = {};
              props0.name = true;
              props0.enabled = true;
            }
            ifClause0 = "then";
          } else {
            const _errs14 = errors;
            if (!validate67(data3, { instancePath: instancePath + "/tests/" + i0, parentData: data2, parentDataProperty: i0, rootData, dynamicAnchors })) {
              vErrors = vErrors === null ? validate67.errors : vErrors.concat(validate67.errors);
              errors = vErrors.length;
            }
            var _valid0 = _errs14 === errors;
            valid3 = _valid0;
            if (valid3) {
              if (props0 !== true) {
                props0 = true;
              }
            }
            ifClause0 = "else";
          }
          if (!valid3) {
            const err7 = { instancePath: instancePath + "/tests/" + i0, schemaPath: "#/properties/tests/items/if", keyword: "if", params: { failingKeyword: ifClause0 }, message: 'must match "' + ifClause0 + '" schema' };
            if (vErrors === null) {
              vErrors = [err7];
            } else {
              vErrors.push(err7);
            }
            errors++;
          }
        }
      } else {
        const err8 = { instancePath: instancePath + "/tests", schemaPath: "#/properties/tests/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        if (vErrors === null) {
          vErrors = [err8];
        } else {
          vErrors.push(err8);
        }
        errors++;
      }
    }
  } else {
    const err9 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    if (vErrors === null) {
      vErrors = [err9];
    } else {
      vErrors.push(err9);
    }
    errors++;
  }
  validate58.errors = vErrors;
  return errors === 0;
}
validate58.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
var validateRules = validate72;
var pattern52 = new RegExp("^[a-z0-9]+(-[a-z0-9]+)*$", "u");
function validate73(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate73.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.id === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "id" }, message: "must have required property 'id'" };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.enabled === void 0) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "enabled" }, message: "must have required property 'enabled'" };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    if (data.id !== void 0) {
      let data0 = data.id;
      if (typeof data0 === "string") {
        if (!pattern52.test(data0)) {
          const err2 = { instancePath: instancePath + "/id", schemaPath: "#/$defs/id/pattern", keyword: "pattern", params: { pattern: "^[a-z0-9]+(-[a-z0-9]+)*$" }, message: 'must match pattern "^[a-z0-9]+(-[a-z0-9]+)*$"' };
          if (vErrors === null) {
            vErrors = [err2];
          } else {
            vErrors.push(err2);
          }
          errors++;
        }
      } else {
        const err3 = { instancePath: instancePath + "/id", schemaPath: "#/$defs/id/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err3];
        } else {
          vErrors.push(err3);
        }
        errors++;
      }
    }
    if (data.enabled !== void 0) {
      if (false !== data.enabled) {
        const err4 = { instancePath: instancePath + "/enabled", schemaPath: "#/properties/enabled/const", keyword: "const", params: { allowedValue: false }, message: "must be equal to constant" };
        if (vErrors === null) {
          vErrors = [err4];
        } else {
          vErrors.push(err4);
        }
        errors++;
      }
    }
  } else {
    const err5 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    if (vErrors === null) {
      vErrors = [err5];
    } else {
      vErrors.push(err5);
    }
    errors++;
  }
  validate73.errors = vErrors;
  return errors === 0;
}
validate73.evaluated = { "props": { "id": true, "enabled": true }, "dynamicProps": false, "dynamicItems": false };
var schema176 = { "type": "string", "enum": ["info", "warn", "deny"] };
function validate75(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate75.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.id === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "id" }, message: "must have required property 'id'" };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.level === void 0) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "level" }, message: "must have required property 'level'" };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "id" || key0 === "level")) {
        const err2 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
        if (vErrors === null) {
          vErrors = [err2];
        } else {
          vErrors.push(err2);
        }
        errors++;
      }
    }
    if (data.id !== void 0) {
      let data0 = data.id;
      if (typeof data0 === "string") {
        if (!pattern52.test(data0)) {
          const err3 = { instancePath: instancePath + "/id", schemaPath: "#/$defs/id/pattern", keyword: "pattern", params: { pattern: "^[a-z0-9]+(-[a-z0-9]+)*$" }, message: 'must match pattern "^[a-z0-9]+(-[a-z0-9]+)*$"' };
          if (vErrors === null) {
            vErrors = [err3];
          } else {
            vErrors.push(err3);
          }
          errors++;
        }
      } else {
        const err4 = { instancePath: instancePath + "/id", schemaPath: "#/$defs/id/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err4];
        } else {
          vErrors.push(err4);
        }
        errors++;
      }
    }
    if (data.level !== void 0) {
      let data1 = data.level;
      if (typeof data1 !== "string") {
        const err5 = { instancePath: instancePath + "/level", schemaPath: "#/$defs/level/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err5];
        } else {
          vErrors.push(err5);
        }
        errors++;
      }
      if (!(data1 === "info" || data1 === "warn" || data1 === "deny")) {
        const err6 = { instancePath: instancePath + "/level", schemaPath: "#/$defs/level/enum", keyword: "enum", params: { allowedValues: schema176.enum }, message: "must be equal to one of the allowed values" };
        if (vErrors === null) {
          vErrors = [err6];
        } else {
          vErrors.push(err6);
        }
        errors++;
      }
    }
  } else {
    const err7 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    if (vErrors === null) {
      vErrors = [err7];
    } else {
      vErrors.push(err7);
    }
    errors++;
  }
  validate75.errors = vErrors;
  return errors === 0;
}
validate75.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
var schema178 = { "type": "object", "required": ["id", "kind", "when", "set", "why"], "additionalProperties": false, "properties": { "id": { "$ref": "#/$defs/id" }, "kind": { "const": "derive" }, "order": { "$ref": "#/$defs/order" }, "enabled": { "$ref": "#/$defs/enabled" }, "when": { "$ref": "#/$defs/group" }, "set": { "type": "object", "minProperties": 1, "additionalProperties": { "type": ["string", "number", "boolean", "null"] } }, "why": { "$ref": "#/$defs/why" } } };
var schema185 = { "type": "object", "required": ["fact", "path", "operator", "value"], "additionalProperties": false, "properties": { "fact": { "$ref": "#/$defs/factName" }, "path": { "$ref": "#/$defs/path" }, "operator": { "enum": ["equal", "notEqual", "equalIgnoringCase", "notEqualIgnoringCase", "in", "notIn", "contains", "doesNotContain", "lessThan", "lessThanInclusive", "greaterThan", "greaterThanInclusive"] }, "value": { "anyOf": [{ "type": ["string", "number", "boolean", "null"] }, { "type": "array", "items": { "type": ["string", "number", "boolean", "null"] } }, { "$ref": "#/$defs/reference" }] } } };
var schema186 = { "enum": ["request", "gpu", "model", "profile", "engine", "adapters", "selection"] };
var pattern55 = new RegExp("^\\$(\\.[A-Za-z0-9_-]+)+$", "u");
function validate83(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate83.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.fact === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "fact" }, message: "must have required property 'fact'" };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.path === void 0) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "path" }, message: "must have required property 'path'" };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "fact" || key0 === "path")) {
        const err2 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
        if (vErrors === null) {
          vErrors = [err2];
        } else {
          vErrors.push(err2);
        }
        errors++;
      }
    }
    if (data.fact !== void 0) {
      let data0 = data.fact;
      if (!(data0 === "request" || data0 === "gpu" || data0 === "model" || data0 === "profile" || data0 === "engine" || data0 === "adapters" || data0 === "selection")) {
        const err3 = { instancePath: instancePath + "/fact", schemaPath: "#/$defs/factName/enum", keyword: "enum", params: { allowedValues: schema186.enum }, message: "must be equal to one of the allowed values" };
        if (vErrors === null) {
          vErrors = [err3];
        } else {
          vErrors.push(err3);
        }
        errors++;
      }
    }
    if (data.path !== void 0) {
      let data1 = data.path;
      if (typeof data1 === "string") {
        if (!pattern55.test(data1)) {
          const err4 = { instancePath: instancePath + "/path", schemaPath: "#/$defs/path/pattern", keyword: "pattern", params: { pattern: "^\\$(\\.[A-Za-z0-9_-]+)+$" }, message: 'must match pattern "^\\$(\\.[A-Za-z0-9_-]+)+$"' };
          if (vErrors === null) {
            vErrors = [err4];
          } else {
            vErrors.push(err4);
          }
          errors++;
        }
      } else {
        const err5 = { instancePath: instancePath + "/path", schemaPath: "#/$defs/path/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err5];
        } else {
          vErrors.push(err5);
        }
        errors++;
      }
    }
  } else {
    const err6 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    if (vErrors === null) {
      vErrors = [err6];
    } else {
      vErrors.push(err6);
    }
    errors++;
  }
  validate83.errors = vErrors;
  return errors === 0;
}
validate83.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
function validate82(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate82.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.fact === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "fact" }, message: "must have required property 'fact'" };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.path === void 0) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "path" }, message: "must have required property 'path'" };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    if (data.operator === void 0) {
      const err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "operator" }, message: "must have required property 'operator'" };
      if (vErrors === null) {
        vErrors = [err2];
      } else {
        vErrors.push(err2);
      }
      errors++;
    }
    if (data.value === void 0) {
      const err3 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "value" }, message: "must have required property 'value'" };
      if (vErrors === null) {
        vErrors = [err3];
      } else {
        vErrors.push(err3);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "fact" || key0 === "path" || key0 === "operator" || key0 === "value")) {
        const err4 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
        if (vErrors === null) {
          vErrors = [err4];
        } else {
          vErrors.push(err4);
        }
        errors++;
      }
    }
    if (data.fact !== void 0) {
      let data0 = data.fact;
      if (!(data0 === "request" || data0 === "gpu" || data0 === "model" || data0 === "profile" || data0 === "engine" || data0 === "adapters" || data0 === "selection")) {
        const err5 = { instancePath: instancePath + "/fact", schemaPath: "#/$defs/factName/enum", keyword: "enum", params: { allowedValues: schema186.enum }, message: "must be equal to one of the allowed values" };
        if (vErrors === null) {
          vErrors = [err5];
        } else {
          vErrors.push(err5);
        }
        errors++;
      }
    }
    if (data.path !== void 0) {
      let data1 = data.path;
      if (typeof data1 === "string") {
        if (!pattern55.test(data1)) {
          const err6 = { instancePath: instancePath + "/path", schemaPath: "#/$defs/path/pattern", keyword: "pattern", params: { pattern: "^\\$(\\.[A-Za-z0-9_-]+)+$" }, message: 'must match pattern "^\\$(\\.[A-Za-z0-9_-]+)+$"' };
          if (vErrors === null) {
            vErrors = [err6];
          } else {
            vErrors.push(err6);
          }
          errors++;
        }
      } else {
        const err7 = { instancePath: instancePath + "/path", schemaPath: "#/$defs/path/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err7];
        } else {
          vErrors.push(err7);
        }
        errors++;
      }
    }
    if (data.operator !== void 0) {
      let data2 = data.operator;
      if (!(data2 === "equal" || data2 === "notEqual" || data2 === "equalIgnoringCase" || data2 === "notEqualIgnoringCase" || data2 === "in" || data2 === "notIn" || data2 === "contains" || data2 === "doesNotContain" || data2 === "lessThan" || data2 === "lessThanInclusive" || data2 === "greaterThan" || data2 === "greaterThanInclusive")) {
        const err8 = { instancePath: instancePath + "/operator", schemaPath: "#/properties/operator/enum", keyword: "enum", params: { allowedValues: schema185.properties.operator.enum }, message: "must be equal to one of the allowed values" };
        if (vErrors === null) {
          vErrors = [err8];
        } else {
          vErrors.push(err8);
        }
        errors++;
      }
    }
    if (data.value !== void 0) {
      let data3 = data.value;
      const _errs9 = errors;
      let valid3 = false;
      const _errs10 = errors;
      if (typeof data3 !== "string" && !(typeof data3 == "number" && isFinite(data3)) && typeof data3 !== "boolean" && data3 !== null) {
        const err9 = { instancePath: instancePath + "/value", schemaPath: "#/properties/value/anyOf/0/type", keyword: "type", params: { type: schema185.properties.value.anyOf[0].type }, message: "must be string,number,boolean,null" };
        if (vErrors === null) {
          vErrors = [err9];
        } else {
          vErrors.push(err9);
        }
        errors++;
      }
      var _valid0 = _errs10 === errors;
      valid3 = valid3 || _valid0;
      const _errs12 = errors;
      if (Array.isArray(data3)) {
        const len0 = data3.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data4 = data3[i0];
          if (typeof data4 !== "string" && !(typeof data4 == "number" && isFinite(data4)) && typeof data4 !== "boolean" && data4 !== null) {
            const err10 = { instancePath: instancePath + "/value/" + i0, schemaPath: "#/properties/value/anyOf/1/items/type", keyword: "type", params: { type: schema185.properties.value.anyOf[1].items.type }, message: "must be string,number,boolean,null" };
            if (vErrors === null) {
              vErrors = [err10];
            } else {
              vErrors.push(err10);
            }
            errors++;
          }
        }
      } else {
        const err11 = { instancePath: instancePath + "/value", schemaPath: "#/properties/value/anyOf/1/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        if (vErrors === null) {
          vErrors = [err11];
        } else {
          vErrors.push(err11);
        }
        errors++;
      }
      var _valid0 = _errs12 === errors;
      valid3 = valid3 || _valid0;
      const _errs16 = errors;
      if (!validate83(data3, { instancePath: instancePath + "/value", parentData: data, parentDataProperty: "value", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate83.errors : vErrors.concat(validate83.errors);
        errors = vErrors.length;
      }
      var _valid0 = _errs16 === errors;
      valid3 = valid3 || _valid0;
      if (!valid3) {
        const err12 = { instancePath: instancePath + "/value", schemaPath: "#/properties/value/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
        if (vErrors === null) {
          vErrors = [err12];
        } else {
          vErrors.push(err12);
        }
        errors++;
      } else {
        errors = _errs9;
        if (vErrors !== null) {
          if (_errs9) {
            vErrors.length = _errs9;
          } else {
            vErrors = null;
          }
        }
      }
    }
  } else {
    const err13 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    if (vErrors === null) {
      vErrors = [err13];
    } else {
      vErrors.push(err13);
    }
    errors++;
  }
  validate82.errors = vErrors;
  return errors === 0;
}
validate82.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
var wrapper0 = { validate: validate79 };
function validate81(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate81.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (!(data && typeof data == "object" && !Array.isArray(data))) {
    const err0 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    if (vErrors === null) {
      vErrors = [err0];
    } else {
      vErrors.push(err0);
    }
    errors++;
  }
  const _errs1 = errors;
  let valid0 = true;
  const _errs2 = errors;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    let missing0;
    if (data.fact === void 0 && (missing0 = "fact")) {
      const err1 = {};
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
  }
  var _valid0 = _errs2 === errors;
  errors = _errs1;
  if (vErrors !== null) {
    if (_errs1) {
      vErrors.length = _errs1;
    } else {
      vErrors = null;
    }
  }
  let ifClause0;
  if (_valid0) {
    const _errs3 = errors;
    if (!validate82(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors })) {
      vErrors = vErrors === null ? validate82.errors : vErrors.concat(validate82.errors);
      errors = vErrors.length;
    }
    var _valid0 = _errs3 === errors;
    valid0 = _valid0;
    if (valid0) {
      var props0 = true;
    }
    ifClause0 = "then";
  } else {
    const _errs4 = errors;
    if (!wrapper0.validate(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors })) {
      vErrors = vErrors === null ? wrapper0.validate.errors : vErrors.concat(wrapper0.validate.errors);
      errors = vErrors.length;
    } else {
      var props1 = wrapper0.validate.evaluated.props;
      var items0 = wrapper0.validate.evaluated.items;
    }
    var _valid0 = _errs4 === errors;
    valid0 = _valid0;
    if (valid0) {
      if (props0 !== true && props1 !== void 0) {
        if (props1 === true) {
          props0 = true;
        } else {
          props0 = props0 || {};
          Object.assign(props0, props1);
        }
      }
    }
    ifClause0 = "else";
  }
  if (!valid0) {
    const err2 = { instancePath, schemaPath: "#/if", keyword: "if", params: { failingKeyword: ifClause0 }, message: 'must match "' + ifClause0 + '" schema' };
    if (vErrors === null) {
      vErrors = [err2];
    } else {
      vErrors.push(err2);
    }
    errors++;
  }
  validate81.errors = vErrors;
  evaluated0.props = props0;
  evaluated0.items = items0;
  return errors === 0;
}
validate81.evaluated = { "dynamicProps": true, "dynamicItems": true };
function validate80(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate80.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (Array.isArray(data)) {
    if (data.length < 1) {
      const err0 = { instancePath, schemaPath: "#/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    const len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++) {
      if (!validate81(data[i0], { instancePath: instancePath + "/" + i0, parentData: data, parentDataProperty: i0, rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate81.errors : vErrors.concat(validate81.errors);
        errors = vErrors.length;
      }
    }
  } else {
    const err1 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "array" }, message: "must be array" };
    if (vErrors === null) {
      vErrors = [err1];
    } else {
      vErrors.push(err1);
    }
    errors++;
  }
  validate80.errors = vErrors;
  return errors === 0;
}
validate80.evaluated = { "items": true, "dynamicProps": false, "dynamicItems": false };
function validate79(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate79.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (Object.keys(data).length > 1) {
      const err0 = { instancePath, schemaPath: "#/maxProperties", keyword: "maxProperties", params: { limit: 1 }, message: "must NOT have more than 1 properties" };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (Object.keys(data).length < 1) {
      const err1 = { instancePath, schemaPath: "#/minProperties", keyword: "minProperties", params: { limit: 1 }, message: "must NOT have fewer than 1 properties" };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "all" || key0 === "any" || key0 === "not")) {
        const err2 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
        if (vErrors === null) {
          vErrors = [err2];
        } else {
          vErrors.push(err2);
        }
        errors++;
      }
    }
    if (data.all !== void 0) {
      if (!validate80(data.all, { instancePath: instancePath + "/all", parentData: data, parentDataProperty: "all", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate80.errors : vErrors.concat(validate80.errors);
        errors = vErrors.length;
      }
    }
    if (data.any !== void 0) {
      if (!validate80(data.any, { instancePath: instancePath + "/any", parentData: data, parentDataProperty: "any", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate80.errors : vErrors.concat(validate80.errors);
        errors = vErrors.length;
      }
    }
    if (data.not !== void 0) {
      if (!validate81(data.not, { instancePath: instancePath + "/not", parentData: data, parentDataProperty: "not", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate81.errors : vErrors.concat(validate81.errors);
        errors = vErrors.length;
      }
    }
  } else {
    const err3 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    if (vErrors === null) {
      vErrors = [err3];
    } else {
      vErrors.push(err3);
    }
    errors++;
  }
  validate79.errors = vErrors;
  return errors === 0;
}
validate79.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
function validate78(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate78.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.id === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "id" }, message: "must have required property 'id'" };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.kind === void 0) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "kind" }, message: "must have required property 'kind'" };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    if (data.when === void 0) {
      const err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "when" }, message: "must have required property 'when'" };
      if (vErrors === null) {
        vErrors = [err2];
      } else {
        vErrors.push(err2);
      }
      errors++;
    }
    if (data.set === void 0) {
      const err3 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "set" }, message: "must have required property 'set'" };
      if (vErrors === null) {
        vErrors = [err3];
      } else {
        vErrors.push(err3);
      }
      errors++;
    }
    if (data.why === void 0) {
      const err4 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "why" }, message: "must have required property 'why'" };
      if (vErrors === null) {
        vErrors = [err4];
      } else {
        vErrors.push(err4);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "id" || key0 === "kind" || key0 === "order" || key0 === "enabled" || key0 === "when" || key0 === "set" || key0 === "why")) {
        const err5 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
        if (vErrors === null) {
          vErrors = [err5];
        } else {
          vErrors.push(err5);
        }
        errors++;
      }
    }
    if (data.id !== void 0) {
      let data0 = data.id;
      if (typeof data0 === "string") {
        if (!pattern52.test(data0)) {
          const err6 = { instancePath: instancePath + "/id", schemaPath: "#/$defs/id/pattern", keyword: "pattern", params: { pattern: "^[a-z0-9]+(-[a-z0-9]+)*$" }, message: 'must match pattern "^[a-z0-9]+(-[a-z0-9]+)*$"' };
          if (vErrors === null) {
            vErrors = [err6];
          } else {
            vErrors.push(err6);
          }
          errors++;
        }
      } else {
        const err7 = { instancePath: instancePath + "/id", schemaPath: "#/$defs/id/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err7];
        } else {
          vErrors.push(err7);
        }
        errors++;
      }
    }
    if (data.kind !== void 0) {
      if ("derive" !== data.kind) {
        const err8 = { instancePath: instancePath + "/kind", schemaPath: "#/properties/kind/const", keyword: "const", params: { allowedValue: "derive" }, message: "must be equal to constant" };
        if (vErrors === null) {
          vErrors = [err8];
        } else {
          vErrors.push(err8);
        }
        errors++;
      }
    }
    if (data.order !== void 0) {
      let data2 = data.order;
      if (!(typeof data2 == "number" && (!(data2 % 1) && !isNaN(data2)) && isFinite(data2))) {
        const err9 = { instancePath: instancePath + "/order", schemaPath: "#/$defs/order/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
        if (vErrors === null) {
          vErrors = [err9];
        } else {
          vErrors.push(err9);
        }
        errors++;
      }
      if (typeof data2 == "number" && isFinite(data2)) {
        if (data2 > 1e6 || isNaN(data2)) {
          const err10 = { instancePath: instancePath + "/order", schemaPath: "#/$defs/order/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1e6 }, message: "must be <= 1000000" };
          if (vErrors === null) {
            vErrors = [err10];
          } else {
            vErrors.push(err10);
          }
          errors++;
        }
        if (data2 < 0 || isNaN(data2)) {
          const err11 = { instancePath: instancePath + "/order", schemaPath: "#/$defs/order/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
          if (vErrors === null) {
            vErrors = [err11];
          } else {
            vErrors.push(err11);
          }
          errors++;
        }
      }
    }
    if (data.enabled !== void 0) {
      if (typeof data.enabled !== "boolean") {
        const err12 = { instancePath: instancePath + "/enabled", schemaPath: "#/$defs/enabled/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
        if (vErrors === null) {
          vErrors = [err12];
        } else {
          vErrors.push(err12);
        }
        errors++;
      }
    }
    if (data.when !== void 0) {
      if (!validate79(data.when, { instancePath: instancePath + "/when", parentData: data, parentDataProperty: "when", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate79.errors : vErrors.concat(validate79.errors);
        errors = vErrors.length;
      }
    }
    if (data.set !== void 0) {
      let data5 = data.set;
      if (data5 && typeof data5 == "object" && !Array.isArray(data5)) {
        if (Object.keys(data5).length < 1) {
          const err13 = { instancePath: instancePath + "/set", schemaPath: "#/properties/set/minProperties", keyword: "minProperties", params: { limit: 1 }, message: "must NOT have fewer than 1 properties" };
          if (vErrors === null) {
            vErrors = [err13];
          } else {
            vErrors.push(err13);
          }
          errors++;
        }
        for (const key1 in data5) {
          let data6 = data5[key1];
          if (typeof data6 !== "string" && !(typeof data6 == "number" && isFinite(data6)) && typeof data6 !== "boolean" && data6 !== null) {
            const err14 = { instancePath: instancePath + "/set/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/set/additionalProperties/type", keyword: "type", params: { type: schema178.properties.set.additionalProperties.type }, message: "must be string,number,boolean,null" };
            if (vErrors === null) {
              vErrors = [err14];
            } else {
              vErrors.push(err14);
            }
            errors++;
          }
        }
      } else {
        const err15 = { instancePath: instancePath + "/set", schemaPath: "#/properties/set/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        if (vErrors === null) {
          vErrors = [err15];
        } else {
          vErrors.push(err15);
        }
        errors++;
      }
    }
    if (data.why !== void 0) {
      let data7 = data.why;
      if (typeof data7 === "string") {
        if (func11(data7) < 1) {
          const err16 = { instancePath: instancePath + "/why", schemaPath: "#/$defs/why/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
          if (vErrors === null) {
            vErrors = [err16];
          } else {
            vErrors.push(err16);
          }
          errors++;
        }
      } else {
        const err17 = { instancePath: instancePath + "/why", schemaPath: "#/$defs/why/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err17];
        } else {
          vErrors.push(err17);
        }
        errors++;
      }
    }
  } else {
    const err18 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    if (vErrors === null) {
      vErrors = [err18];
    } else {
      vErrors.push(err18);
    }
    errors++;
  }
  validate78.errors = vErrors;
  return errors === 0;
}
validate78.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
var schema192 = { "type": "object", "required": ["id", "kind", "order", "require", "state", "reason", "why"], "additionalProperties": false, "properties": { "id": { "$ref": "#/$defs/id" }, "kind": { "const": "filter" }, "order": { "$ref": "#/$defs/order" }, "enabled": { "$ref": "#/$defs/enabled" }, "when": { "$ref": "#/$defs/group" }, "require": { "$ref": "#/$defs/group" }, "state": { "type": "string", "pattern": "^[a-z0-9]+(_[a-z0-9]+)*$", "not": { "enum": ["compatible", "errored"] } }, "reason": { "$ref": "#/$defs/template" }, "why": { "$ref": "#/$defs/why" } } };
var pattern58 = new RegExp("^[a-z0-9]+(_[a-z0-9]+)*$", "u");
function validate91(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate91.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.id === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "id" }, message: "must have required property 'id'" };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.kind === void 0) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "kind" }, message: "must have required property 'kind'" };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    if (data.order === void 0) {
      const err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "order" }, message: "must have required property 'order'" };
      if (vErrors === null) {
        vErrors = [err2];
      } else {
        vErrors.push(err2);
      }
      errors++;
    }
    if (data.require === void 0) {
      const err3 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "require" }, message: "must have required property 'require'" };
      if (vErrors === null) {
        vErrors = [err3];
      } else {
        vErrors.push(err3);
      }
      errors++;
    }
    if (data.state === void 0) {
      const err4 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "state" }, message: "must have required property 'state'" };
      if (vErrors === null) {
        vErrors = [err4];
      } else {
        vErrors.push(err4);
      }
      errors++;
    }
    if (data.reason === void 0) {
      const err5 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "reason" }, message: "must have required property 'reason'" };
      if (vErrors === null) {
        vErrors = [err5];
      } else {
        vErrors.push(err5);
      }
      errors++;
    }
    if (data.why === void 0) {
      const err6 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "why" }, message: "must have required property 'why'" };
      if (vErrors === null) {
        vErrors = [err6];
      } else {
        vErrors.push(err6);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!func1.call(schema192.properties, key0)) {
        const err7 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
        if (vErrors === null) {
          vErrors = [err7];
        } else {
          vErrors.push(err7);
        }
        errors++;
      }
    }
    if (data.id !== void 0) {
      let data0 = data.id;
      if (typeof data0 === "string") {
        if (!pattern52.test(data0)) {
          const err8 = { instancePath: instancePath + "/id", schemaPath: "#/$defs/id/pattern", keyword: "pattern", params: { pattern: "^[a-z0-9]+(-[a-z0-9]+)*$" }, message: 'must match pattern "^[a-z0-9]+(-[a-z0-9]+)*$"' };
          if (vErrors === null) {
            vErrors = [err8];
          } else {
            vErrors.push(err8);
          }
          errors++;
        }
      } else {
        const err9 = { instancePath: instancePath + "/id", schemaPath: "#/$defs/id/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err9];
        } else {
          vErrors.push(err9);
        }
        errors++;
      }
    }
    if (data.kind !== void 0) {
      if ("filter" !== data.kind) {
        const err10 = { instancePath: instancePath + "/kind", schemaPath: "#/properties/kind/const", keyword: "const", params: { allowedValue: "filter" }, message: "must be equal to constant" };
        if (vErrors === null) {
          vErrors = [err10];
        } else {
          vErrors.push(err10);
        }
        errors++;
      }
    }
    if (data.order !== void 0) {
      let data2 = data.order;
      if (!(typeof data2 == "number" && (!(data2 % 1) && !isNaN(data2)) && isFinite(data2))) {
        const err11 = { instancePath: instancePath + "/order", schemaPath: "#/$defs/order/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
        if (vErrors === null) {
          vErrors = [err11];
        } else {
          vErrors.push(err11);
        }
        errors++;
      }
      if (typeof data2 == "number" && isFinite(data2)) {
        if (data2 > 1e6 || isNaN(data2)) {
          const err12 = { instancePath: instancePath + "/order", schemaPath: "#/$defs/order/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1e6 }, message: "must be <= 1000000" };
          if (vErrors === null) {
            vErrors = [err12];
          } else {
            vErrors.push(err12);
          }
          errors++;
        }
        if (data2 < 0 || isNaN(data2)) {
          const err13 = { instancePath: instancePath + "/order", schemaPath: "#/$defs/order/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
          if (vErrors === null) {
            vErrors = [err13];
          } else {
            vErrors.push(err13);
          }
          errors++;
        }
      }
    }
    if (data.enabled !== void 0) {
      if (typeof data.enabled !== "boolean") {
        const err14 = { instancePath: instancePath + "/enabled", schemaPath: "#/$defs/enabled/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
        if (vErrors === null) {
          vErrors = [err14];
        } else {
          vErrors.push(err14);
        }
        errors++;
      }
    }
    if (data.when !== void 0) {
      if (!validate79(data.when, { instancePath: instancePath + "/when", parentData: data, parentDataProperty: "when", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate79.errors : vErrors.concat(validate79.errors);
        errors = vErrors.length;
      }
    }
    if (data.require !== void 0) {
      if (!validate79(data.require, { instancePath: instancePath + "/require", parentData: data, parentDataProperty: "require", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate79.errors : vErrors.concat(validate79.errors);
        errors = vErrors.length;
      }
    }
    if (data.state !== void 0) {
      let data6 = data.state;
      const _errs16 = errors;
      const _errs17 = errors;
      if (!(data6 === "compatible" || data6 === "errored")) {
        const err15 = {};
        if (vErrors === null) {
          vErrors = [err15];
        } else {
          vErrors.push(err15);
        }
        errors++;
      }
      var valid4 = _errs17 === errors;
      if (valid4) {
        const err16 = { instancePath: instancePath + "/state", schemaPath: "#/properties/state/not", keyword: "not", params: {}, message: "must NOT be valid" };
        if (vErrors === null) {
          vErrors = [err16];
        } else {
          vErrors.push(err16);
        }
        errors++;
      } else {
        errors = _errs16;
        if (vErrors !== null) {
          if (_errs16) {
            vErrors.length = _errs16;
          } else {
            vErrors = null;
          }
        }
      }
      if (typeof data6 === "string") {
        if (!pattern58.test(data6)) {
          const err17 = { instancePath: instancePath + "/state", schemaPath: "#/properties/state/pattern", keyword: "pattern", params: { pattern: "^[a-z0-9]+(_[a-z0-9]+)*$" }, message: 'must match pattern "^[a-z0-9]+(_[a-z0-9]+)*$"' };
          if (vErrors === null) {
            vErrors = [err17];
          } else {
            vErrors.push(err17);
          }
          errors++;
        }
      } else {
        const err18 = { instancePath: instancePath + "/state", schemaPath: "#/properties/state/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err18];
        } else {
          vErrors.push(err18);
        }
        errors++;
      }
    }
    if (data.reason !== void 0) {
      let data7 = data.reason;
      if (typeof data7 === "string") {
        if (func11(data7) < 1) {
          const err19 = { instancePath: instancePath + "/reason", schemaPath: "#/$defs/template/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
          if (vErrors === null) {
            vErrors = [err19];
          } else {
            vErrors.push(err19);
          }
          errors++;
        }
      } else {
        const err20 = { instancePath: instancePath + "/reason", schemaPath: "#/$defs/template/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err20];
        } else {
          vErrors.push(err20);
        }
        errors++;
      }
    }
    if (data.why !== void 0) {
      let data8 = data.why;
      if (typeof data8 === "string") {
        if (func11(data8) < 1) {
          const err21 = { instancePath: instancePath + "/why", schemaPath: "#/$defs/why/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
          if (vErrors === null) {
            vErrors = [err21];
          } else {
            vErrors.push(err21);
          }
          errors++;
        }
      } else {
        const err22 = { instancePath: instancePath + "/why", schemaPath: "#/$defs/why/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err22];
        } else {
          vErrors.push(err22);
        }
        errors++;
      }
    }
  } else {
    const err23 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    if (vErrors === null) {
      vErrors = [err23];
    } else {
      vErrors.push(err23);
    }
    errors++;
  }
  validate91.errors = vErrors;
  return errors === 0;
}
validate91.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
function validate95(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate95.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.id === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "id" }, message: "must have required property 'id'" };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.kind === void 0) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "kind" }, message: "must have required property 'kind'" };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    if (data.order === void 0) {
      const err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "order" }, message: "must have required property 'order'" };
      if (vErrors === null) {
        vErrors = [err2];
      } else {
        vErrors.push(err2);
      }
      errors++;
    }
    if (data.first === void 0) {
      const err3 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "first" }, message: "must have required property 'first'" };
      if (vErrors === null) {
        vErrors = [err3];
      } else {
        vErrors.push(err3);
      }
      errors++;
    }
    if (data.why === void 0) {
      const err4 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "why" }, message: "must have required property 'why'" };
      if (vErrors === null) {
        vErrors = [err4];
      } else {
        vErrors.push(err4);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "id" || key0 === "kind" || key0 === "order" || key0 === "enabled" || key0 === "first" || key0 === "why")) {
        const err5 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
        if (vErrors === null) {
          vErrors = [err5];
        } else {
          vErrors.push(err5);
        }
        errors++;
      }
    }
    if (data.id !== void 0) {
      let data0 = data.id;
      if (typeof data0 === "string") {
        if (!pattern52.test(data0)) {
          const err6 = { instancePath: instancePath + "/id", schemaPath: "#/$defs/id/pattern", keyword: "pattern", params: { pattern: "^[a-z0-9]+(-[a-z0-9]+)*$" }, message: 'must match pattern "^[a-z0-9]+(-[a-z0-9]+)*$"' };
          if (vErrors === null) {
            vErrors = [err6];
          } else {
            vErrors.push(err6);
          }
          errors++;
        }
      } else {
        const err7 = { instancePath: instancePath + "/id", schemaPath: "#/$defs/id/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err7];
        } else {
          vErrors.push(err7);
        }
        errors++;
      }
    }
    if (data.kind !== void 0) {
      if ("rank" !== data.kind) {
        const err8 = { instancePath: instancePath + "/kind", schemaPath: "#/properties/kind/const", keyword: "const", params: { allowedValue: "rank" }, message: "must be equal to constant" };
        if (vErrors === null) {
          vErrors = [err8];
        } else {
          vErrors.push(err8);
        }
        errors++;
      }
    }
    if (data.order !== void 0) {
      let data2 = data.order;
      if (!(typeof data2 == "number" && (!(data2 % 1) && !isNaN(data2)) && isFinite(data2))) {
        const err9 = { instancePath: instancePath + "/order", schemaPath: "#/$defs/order/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
        if (vErrors === null) {
          vErrors = [err9];
        } else {
          vErrors.push(err9);
        }
        errors++;
      }
      if (typeof data2 == "number" && isFinite(data2)) {
        if (data2 > 1e6 || isNaN(data2)) {
          const err10 = { instancePath: instancePath + "/order", schemaPath: "#/$defs/order/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1e6 }, message: "must be <= 1000000" };
          if (vErrors === null) {
            vErrors = [err10];
          } else {
            vErrors.push(err10);
          }
          errors++;
        }
        if (data2 < 0 || isNaN(data2)) {
          const err11 = { instancePath: instancePath + "/order", schemaPath: "#/$defs/order/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
          if (vErrors === null) {
            vErrors = [err11];
          } else {
            vErrors.push(err11);
          }
          errors++;
        }
      }
    }
    if (data.enabled !== void 0) {
      if (typeof data.enabled !== "boolean") {
        const err12 = { instancePath: instancePath + "/enabled", schemaPath: "#/$defs/enabled/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
        if (vErrors === null) {
          vErrors = [err12];
        } else {
          vErrors.push(err12);
        }
        errors++;
      }
    }
    if (data.first !== void 0) {
      if (!validate79(data.first, { instancePath: instancePath + "/first", parentData: data, parentDataProperty: "first", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate79.errors : vErrors.concat(validate79.errors);
        errors = vErrors.length;
      }
    }
    if (data.why !== void 0) {
      let data5 = data.why;
      if (typeof data5 === "string") {
        if (func11(data5) < 1) {
          const err13 = { instancePath: instancePath + "/why", schemaPath: "#/$defs/why/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
          if (vErrors === null) {
            vErrors = [err13];
          } else {
            vErrors.push(err13);
          }
          errors++;
        }
      } else {
        const err14 = { instancePath: instancePath + "/why", schemaPath: "#/$defs/why/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err14];
        } else {
          vErrors.push(err14);
        }
        errors++;
      }
    }
  } else {
    const err15 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    if (vErrors === null) {
      vErrors = [err15];
    } else {
      vErrors.push(err15);
    }
    errors++;
  }
  validate95.errors = vErrors;
  return errors === 0;
}
validate95.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
var schema204 = { "type": "object", "required": ["id", "kind", "order", "by", "prefer", "why"], "additionalProperties": false, "properties": { "id": { "$ref": "#/$defs/id" }, "kind": { "const": "rank" }, "order": { "$ref": "#/$defs/order" }, "enabled": { "$ref": "#/$defs/enabled" }, "by": { "$ref": "#/$defs/reference" }, "prefer": { "anyOf": [{ "enum": ["higher", "lower"] }, { "type": "array", "minItems": 1, "uniqueItems": true, "items": { "type": ["string", "number", "boolean", "null"] } }] }, "why": { "$ref": "#/$defs/why" } } };
function validate98(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate98.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.id === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "id" }, message: "must have required property 'id'" };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.kind === void 0) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "kind" }, message: "must have required property 'kind'" };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    if (data.order === void 0) {
      const err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "order" }, message: "must have required property 'order'" };
      if (vErrors === null) {
        vErrors = [err2];
      } else {
        vErrors.push(err2);
      }
      errors++;
    }
    if (data.by === void 0) {
      const err3 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "by" }, message: "must have required property 'by'" };
      if (vErrors === null) {
        vErrors = [err3];
      } else {
        vErrors.push(err3);
      }
      errors++;
    }
    if (data.prefer === void 0) {
      const err4 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "prefer" }, message: "must have required property 'prefer'" };
      if (vErrors === null) {
        vErrors = [err4];
      } else {
        vErrors.push(err4);
      }
      errors++;
    }
    if (data.why === void 0) {
      const err5 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "why" }, message: "must have required property 'why'" };
      if (vErrors === null) {
        vErrors = [err5];
      } else {
        vErrors.push(err5);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "id" || key0 === "kind" || key0 === "order" || key0 === "enabled" || key0 === "by" || key0 === "prefer" || key0 === "why")) {
        const err6 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
        if (vErrors === null) {
          vErrors = [err6];
        } else {
          vErrors.push(err6);
        }
        errors++;
      }
    }
    if (data.id !== void 0) {
      let data0 = data.id;
      if (typeof data0 === "string") {
        if (!pattern52.test(data0)) {
          const err7 = { instancePath: instancePath + "/id", schemaPath: "#/$defs/id/pattern", keyword: "pattern", params: { pattern: "^[a-z0-9]+(-[a-z0-9]+)*$" }, message: 'must match pattern "^[a-z0-9]+(-[a-z0-9]+)*$"' };
          if (vErrors === null) {
            vErrors = [err7];
          } else {
            vErrors.push(err7);
          }
          errors++;
        }
      } else {
        const err8 = { instancePath: instancePath + "/id", schemaPath: "#/$defs/id/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err8];
        } else {
          vErrors.push(err8);
        }
        errors++;
      }
    }
    if (data.kind !== void 0) {
      if ("rank" !== data.kind) {
        const err9 = { instancePath: instancePath + "/kind", schemaPath: "#/properties/kind/const", keyword: "const", params: { allowedValue: "rank" }, message: "must be equal to constant" };
        if (vErrors === null) {
          vErrors = [err9];
        } else {
          vErrors.push(err9);
        }
        errors++;
      }
    }
    if (data.order !== void 0) {
      let data2 = data.order;
      if (!(typeof data2 == "number" && (!(data2 % 1) && !isNaN(data2)) && isFinite(data2))) {
        const err10 = { instancePath: instancePath + "/order", schemaPath: "#/$defs/order/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
        if (vErrors === null) {
          vErrors = [err10];
        } else {
          vErrors.push(err10);
        }
        errors++;
      }
      if (typeof data2 == "number" && isFinite(data2)) {
        if (data2 > 1e6 || isNaN(data2)) {
          const err11 = { instancePath: instancePath + "/order", schemaPath: "#/$defs/order/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1e6 }, message: "must be <= 1000000" };
          if (vErrors === null) {
            vErrors = [err11];
          } else {
            vErrors.push(err11);
          }
          errors++;
        }
        if (data2 < 0 || isNaN(data2)) {
          const err12 = { instancePath: instancePath + "/order", schemaPath: "#/$defs/order/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
          if (vErrors === null) {
            vErrors = [err12];
          } else {
            vErrors.push(err12);
          }
          errors++;
        }
      }
    }
    if (data.enabled !== void 0) {
      if (typeof data.enabled !== "boolean") {
        const err13 = { instancePath: instancePath + "/enabled", schemaPath: "#/$defs/enabled/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
        if (vErrors === null) {
          vErrors = [err13];
        } else {
          vErrors.push(err13);
        }
        errors++;
      }
    }
    if (data.by !== void 0) {
      if (!validate83(data.by, { instancePath: instancePath + "/by", parentData: data, parentDataProperty: "by", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate83.errors : vErrors.concat(validate83.errors);
        errors = vErrors.length;
      }
    }
    if (data.prefer !== void 0) {
      let data5 = data.prefer;
      const _errs14 = errors;
      let valid4 = false;
      const _errs15 = errors;
      if (!(data5 === "higher" || data5 === "lower")) {
        const err14 = { instancePath: instancePath + "/prefer", schemaPath: "#/properties/prefer/anyOf/0/enum", keyword: "enum", params: { allowedValues: schema204.properties.prefer.anyOf[0].enum }, message: "must be equal to one of the allowed values" };
        if (vErrors === null) {
          vErrors = [err14];
        } else {
          vErrors.push(err14);
        }
        errors++;
      }
      var _valid0 = _errs15 === errors;
      valid4 = valid4 || _valid0;
      const _errs16 = errors;
      if (Array.isArray(data5)) {
        if (data5.length < 1) {
          const err15 = { instancePath: instancePath + "/prefer", schemaPath: "#/properties/prefer/anyOf/1/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" };
          if (vErrors === null) {
            vErrors = [err15];
          } else {
            vErrors.push(err15);
          }
          errors++;
        }
        const len0 = data5.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data6 = data5[i0];
          if (typeof data6 !== "string" && !(typeof data6 == "number" && isFinite(data6)) && typeof data6 !== "boolean" && data6 !== null) {
            const err16 = { instancePath: instancePath + "/prefer/" + i0, schemaPath: "#/properties/prefer/anyOf/1/items/type", keyword: "type", params: { type: schema204.properties.prefer.anyOf[1].items.type }, message: "must be string,number,boolean,null" };
            if (vErrors === null) {
              vErrors = [err16];
            } else {
              vErrors.push(err16);
            }
            errors++;
          }
        }
        let i1 = data5.length;
        let j0;
        if (i1 > 1) {
          const indices0 = {};
          for (; i1--; ) {
            let item0 = data5[i1];
            if (typeof item0 !== "string" && !(typeof item0 == "number" && isFinite(item0)) && typeof item0 !== "boolean" && item0 !== null) {
              continue;
            }
            if (typeof item0 == "string") {
              item0 += "_";
            }
            if (typeof indices0[item0] == "number") {
              j0 = indices0[item0];
              const err17 = { instancePath: instancePath + "/prefer", schemaPath: "#/properties/prefer/anyOf/1/uniqueItems", keyword: "uniqueItems", params: { i: i1, j: j0 }, message: "must NOT have duplicate items (items ## " + j0 + " and " + i1 + " are identical)" };
              if (vErrors === null) {
                vErrors = [err17];
              } else {
                vErrors.push(err17);
              }
              errors++;
              break;
            }
            indices0[item0] = i1;
          }
        }
      } else {
        const err18 = { instancePath: instancePath + "/prefer", schemaPath: "#/properties/prefer/anyOf/1/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        if (vErrors === null) {
          vErrors = [err18];
        } else {
          vErrors.push(err18);
        }
        errors++;
      }
      var _valid0 = _errs16 === errors;
      valid4 = valid4 || _valid0;
      if (!valid4) {
        const err19 = { instancePath: instancePath + "/prefer", schemaPath: "#/properties/prefer/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
        if (vErrors === null) {
          vErrors = [err19];
        } else {
          vErrors.push(err19);
        }
        errors++;
      } else {
        errors = _errs14;
        if (vErrors !== null) {
          if (_errs14) {
            vErrors.length = _errs14;
          } else {
            vErrors = null;
          }
        }
      }
    }
    if (data.why !== void 0) {
      let data7 = data.why;
      if (typeof data7 === "string") {
        if (func11(data7) < 1) {
          const err20 = { instancePath: instancePath + "/why", schemaPath: "#/$defs/why/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
          if (vErrors === null) {
            vErrors = [err20];
          } else {
            vErrors.push(err20);
          }
          errors++;
        }
      } else {
        const err21 = { instancePath: instancePath + "/why", schemaPath: "#/$defs/why/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err21];
        } else {
          vErrors.push(err21);
        }
        errors++;
      }
    }
  } else {
    const err22 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    if (vErrors === null) {
      vErrors = [err22];
    } else {
      vErrors.push(err22);
    }
    errors++;
  }
  validate98.errors = vErrors;
  return errors === 0;
}
validate98.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
function validate94(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate94.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  const _errs1 = errors;
  let valid0 = true;
  const _errs2 = errors;
  if (errors === _errs2) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.first === void 0 && (missing0 = "first")) {
        const err0 = {};
        if (vErrors === null) {
          vErrors = [err0];
        } else {
          vErrors.push(err0);
        }
        errors++;
      }
    } else {
      const err1 = {};
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
  }
  var _valid0 = _errs2 === errors;
  errors = _errs1;
  if (vErrors !== null) {
    if (_errs1) {
      vErrors.length = _errs1;
    } else {
      vErrors = null;
    }
  }
  let ifClause0;
  if (_valid0) {
    const _errs4 = errors;
    if (!validate95(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors })) {
      vErrors = vErrors === null ? validate95.errors : vErrors.concat(validate95.errors);
      errors = vErrors.length;
    }
    var _valid0 = _errs4 === errors;
    valid0 = _valid0;
    if (valid0) {
      var props0 = true;
    }
    ifClause0 = "then";
  } else {
    const _errs5 = errors;
    if (!validate98(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors })) {
      vErrors = vErrors === null ? validate98.errors : vErrors.concat(validate98.errors);
      errors = vErrors.length;
    }
    var _valid0 = _errs5 === errors;
    valid0 = _valid0;
    if (valid0) {
      if (props0 !== true) {
        props0 = true;
      }
    }
    ifClause0 = "else";
  }
  if (!valid0) {
    const err2 = { instancePath, schemaPath: "#/if", keyword: "if", params: { failingKeyword: ifClause0 }, message: 'must match "' + ifClause0 + '" schema' };
    if (vErrors === null) {
      vErrors = [err2];
    } else {
      vErrors.push(err2);
    }
    errors++;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.kind === void 0) {
      const err3 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "kind" }, message: "must have required property 'kind'" };
      if (vErrors === null) {
        vErrors = [err3];
      } else {
        vErrors.push(err3);
      }
      errors++;
    }
    if (props0 !== true) {
      props0 = props0 || {};
      props0.kind = true;
    }
    if (data.kind !== void 0) {
      if ("rank" !== data.kind) {
        const err4 = { instancePath: instancePath + "/kind", schemaPath: "#/properties/kind/const", keyword: "const", params: { allowedValue: "rank" }, message: "must be equal to constant" };
        if (vErrors === null) {
          vErrors = [err4];
        } else {
          vErrors.push(err4);
        }
        errors++;
      }
    }
  } else {
    const err5 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    if (vErrors === null) {
      vErrors = [err5];
    } else {
      vErrors.push(err5);
    }
    errors++;
  }
  validate94.errors = vErrors;
  evaluated0.props = props0;
  return errors === 0;
}
validate94.evaluated = { "dynamicProps": true, "dynamicItems": false };
function validate101(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate101.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.id === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "id" }, message: "must have required property 'id'" };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.kind === void 0) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "kind" }, message: "must have required property 'kind'" };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    if (data.level === void 0) {
      const err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "level" }, message: "must have required property 'level'" };
      if (vErrors === null) {
        vErrors = [err2];
      } else {
        vErrors.push(err2);
      }
      errors++;
    }
    if (data.when === void 0) {
      const err3 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "when" }, message: "must have required property 'when'" };
      if (vErrors === null) {
        vErrors = [err3];
      } else {
        vErrors.push(err3);
      }
      errors++;
    }
    if (data.message === void 0) {
      const err4 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "message" }, message: "must have required property 'message'" };
      if (vErrors === null) {
        vErrors = [err4];
      } else {
        vErrors.push(err4);
      }
      errors++;
    }
    if (data.why === void 0) {
      const err5 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "why" }, message: "must have required property 'why'" };
      if (vErrors === null) {
        vErrors = [err5];
      } else {
        vErrors.push(err5);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "id" || key0 === "kind" || key0 === "order" || key0 === "enabled" || key0 === "level" || key0 === "when" || key0 === "message" || key0 === "why")) {
        const err6 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
        if (vErrors === null) {
          vErrors = [err6];
        } else {
          vErrors.push(err6);
        }
        errors++;
      }
    }
    if (data.id !== void 0) {
      let data0 = data.id;
      if (typeof data0 === "string") {
        if (!pattern52.test(data0)) {
          const err7 = { instancePath: instancePath + "/id", schemaPath: "#/$defs/id/pattern", keyword: "pattern", params: { pattern: "^[a-z0-9]+(-[a-z0-9]+)*$" }, message: 'must match pattern "^[a-z0-9]+(-[a-z0-9]+)*$"' };
          if (vErrors === null) {
            vErrors = [err7];
          } else {
            vErrors.push(err7);
          }
          errors++;
        }
      } else {
        const err8 = { instancePath: instancePath + "/id", schemaPath: "#/$defs/id/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err8];
        } else {
          vErrors.push(err8);
        }
        errors++;
      }
    }
    if (data.kind !== void 0) {
      if ("advise" !== data.kind) {
        const err9 = { instancePath: instancePath + "/kind", schemaPath: "#/properties/kind/const", keyword: "const", params: { allowedValue: "advise" }, message: "must be equal to constant" };
        if (vErrors === null) {
          vErrors = [err9];
        } else {
          vErrors.push(err9);
        }
        errors++;
      }
    }
    if (data.order !== void 0) {
      let data2 = data.order;
      if (!(typeof data2 == "number" && (!(data2 % 1) && !isNaN(data2)) && isFinite(data2))) {
        const err10 = { instancePath: instancePath + "/order", schemaPath: "#/$defs/order/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
        if (vErrors === null) {
          vErrors = [err10];
        } else {
          vErrors.push(err10);
        }
        errors++;
      }
      if (typeof data2 == "number" && isFinite(data2)) {
        if (data2 > 1e6 || isNaN(data2)) {
          const err11 = { instancePath: instancePath + "/order", schemaPath: "#/$defs/order/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1e6 }, message: "must be <= 1000000" };
          if (vErrors === null) {
            vErrors = [err11];
          } else {
            vErrors.push(err11);
          }
          errors++;
        }
        if (data2 < 0 || isNaN(data2)) {
          const err12 = { instancePath: instancePath + "/order", schemaPath: "#/$defs/order/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
          if (vErrors === null) {
            vErrors = [err12];
          } else {
            vErrors.push(err12);
          }
          errors++;
        }
      }
    }
    if (data.enabled !== void 0) {
      if (typeof data.enabled !== "boolean") {
        const err13 = { instancePath: instancePath + "/enabled", schemaPath: "#/$defs/enabled/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
        if (vErrors === null) {
          vErrors = [err13];
        } else {
          vErrors.push(err13);
        }
        errors++;
      }
    }
    if (data.level !== void 0) {
      let data4 = data.level;
      if (typeof data4 !== "string") {
        const err14 = { instancePath: instancePath + "/level", schemaPath: "#/$defs/level/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err14];
        } else {
          vErrors.push(err14);
        }
        errors++;
      }
      if (!(data4 === "info" || data4 === "warn" || data4 === "deny")) {
        const err15 = { instancePath: instancePath + "/level", schemaPath: "#/$defs/level/enum", keyword: "enum", params: { allowedValues: schema176.enum }, message: "must be equal to one of the allowed values" };
        if (vErrors === null) {
          vErrors = [err15];
        } else {
          vErrors.push(err15);
        }
        errors++;
      }
    }
    if (data.when !== void 0) {
      if (!validate79(data.when, { instancePath: instancePath + "/when", parentData: data, parentDataProperty: "when", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate79.errors : vErrors.concat(validate79.errors);
        errors = vErrors.length;
      }
    }
    if (data.message !== void 0) {
      let data6 = data.message;
      if (typeof data6 === "string") {
        if (func11(data6) < 1) {
          const err16 = { instancePath: instancePath + "/message", schemaPath: "#/$defs/template/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
          if (vErrors === null) {
            vErrors = [err16];
          } else {
            vErrors.push(err16);
          }
          errors++;
        }
      } else {
        const err17 = { instancePath: instancePath + "/message", schemaPath: "#/$defs/template/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err17];
        } else {
          vErrors.push(err17);
        }
        errors++;
      }
    }
    if (data.why !== void 0) {
      let data7 = data.why;
      if (typeof data7 === "string") {
        if (func11(data7) < 1) {
          const err18 = { instancePath: instancePath + "/why", schemaPath: "#/$defs/why/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
          if (vErrors === null) {
            vErrors = [err18];
          } else {
            vErrors.push(err18);
          }
          errors++;
        }
      } else {
        const err19 = { instancePath: instancePath + "/why", schemaPath: "#/$defs/why/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err19];
        } else {
          vErrors.push(err19);
        }
        errors++;
      }
    }
  } else {
    const err20 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    if (vErrors === null) {
      vErrors = [err20];
    } else {
      vErrors.push(err20);
    }
    errors++;
  }
  validate101.errors = vErrors;
  return errors === 0;
}
validate101.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
function validate77(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate77.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.kind === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "kind" }, message: "must have required property 'kind'" };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    const tag0 = data.kind;
    if (typeof tag0 == "string") {
      if (tag0 === "derive") {
        if (!validate78(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors })) {
          vErrors = vErrors === null ? validate78.errors : vErrors.concat(validate78.errors);
          errors = vErrors.length;
        }
        var props0 = true;
      } else if (tag0 === "filter") {
        if (!validate91(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors })) {
          vErrors = vErrors === null ? validate91.errors : vErrors.concat(validate91.errors);
          errors = vErrors.length;
        }
        if (props0 !== true) {
          props0 = true;
        }
      } else if (tag0 === "rank") {
        if (!validate94(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors })) {
          vErrors = vErrors === null ? validate94.errors : vErrors.concat(validate94.errors);
          errors = vErrors.length;
        } else {
          var props1 = validate94.evaluated.props;
        }
        if (props0 !== true && props1 !== void 0) {
          if (props1 === true) {
            props0 = true;
          } else {
            props0 = props0 || {};
            Object.assign(props0, props1);
          }
        }
      } else if (tag0 === "advise") {
        if (!validate101(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors })) {
          vErrors = vErrors === null ? validate101.errors : vErrors.concat(validate101.errors);
          errors = vErrors.length;
        }
        if (props0 !== true) {
          props0 = true;
        }
      } else {
        const err1 = { instancePath, schemaPath: "#/discriminator", keyword: "discriminator", params: { error: "mapping", tag: "kind", tagValue: tag0 }, message: 'value of tag "kind" must be in oneOf' };
        if (vErrors === null) {
          vErrors = [err1];
        } else {
          vErrors.push(err1);
        }
        errors++;
      }
    } else {
      const err2 = { instancePath, schemaPath: "#/discriminator", keyword: "discriminator", params: { error: "tag", tag: "kind", tagValue: tag0 }, message: 'tag "kind" must be string' };
      if (vErrors === null) {
        vErrors = [err2];
      } else {
        vErrors.push(err2);
      }
      errors++;
    }
  } else {
    const err3 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    if (vErrors === null) {
      vErrors = [err3];
    } else {
      vErrors.push(err3);
    }
    errors++;
  }
  validate77.errors = vErrors;
  evaluated0.props = props0;
  return errors === 0;
}
validate77.evaluated = { "dynamicProps": true, "dynamicItems": false };
function validate72(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate72.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  const _errs1 = errors;
  let valid0 = true;
  const _errs2 = errors;
  if (errors === _errs2) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.extends === void 0 && (missing0 = "extends")) {
        const err0 = {};
        if (vErrors === null) {
          vErrors = [err0];
        } else {
          vErrors.push(err0);
        }
        errors++;
      }
    } else {
      const err1 = {};
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
  }
  var _valid0 = _errs2 === errors;
  errors = _errs1;
  if (vErrors !== null) {
    if (_errs1) {
      vErrors.length = _errs1;
    } else {
      vErrors = null;
    }
  }
  if (!_valid0) {
    const _errs4 = errors;
    if (data && typeof data == "object" && !Array.isArray(data)) {
      if (data.rules === void 0) {
        const err2 = { instancePath, schemaPath: "#/else/required", keyword: "required", params: { missingProperty: "rules" }, message: "must have required property 'rules'" };
        if (vErrors === null) {
          vErrors = [err2];
        } else {
          vErrors.push(err2);
        }
        errors++;
      }
    }
    var _valid0 = _errs4 === errors;
    valid0 = _valid0;
  }
  if (!valid0) {
    const err3 = { instancePath, schemaPath: "#/if", keyword: "if", params: { failingKeyword: "else" }, message: 'must match "else" schema' };
    if (vErrors === null) {
      vErrors = [err3];
    } else {
      vErrors.push(err3);
    }
    errors++;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (const key0 in data) {
      if (!(key0 === "$schema" || key0 === "extends" || key0 === "filters" || key0 === "modelNames" || key0 === "rules")) {
        const err4 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
        if (vErrors === null) {
          vErrors = [err4];
        } else {
          vErrors.push(err4);
        }
        errors++;
      }
    }
    if (data.$schema !== void 0) {
      if (typeof data.$schema !== "string") {
        const err5 = { instancePath: instancePath + "/$schema", schemaPath: "#/properties/%24schema/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err5];
        } else {
          vErrors.push(err5);
        }
        errors++;
      }
    }
    if (data.extends !== void 0) {
      let data1 = data.extends;
      if (typeof data1 === "string") {
        if (func11(data1) < 1) {
          const err6 = { instancePath: instancePath + "/extends", schemaPath: "#/properties/extends/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
          if (vErrors === null) {
            vErrors = [err6];
          } else {
            vErrors.push(err6);
          }
          errors++;
        }
      } else {
        const err7 = { instancePath: instancePath + "/extends", schemaPath: "#/properties/extends/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err7];
        } else {
          vErrors.push(err7);
        }
        errors++;
      }
    }
    if (data.filters !== void 0) {
      if ("none" !== data.filters) {
        const err8 = { instancePath: instancePath + "/filters", schemaPath: "#/properties/filters/const", keyword: "const", params: { allowedValue: "none" }, message: "must be equal to constant" };
        if (vErrors === null) {
          vErrors = [err8];
        } else {
          vErrors.push(err8);
        }
        errors++;
      }
    }
    if (data.modelNames !== void 0) {
      if ("exact" !== data.modelNames) {
        const err9 = { instancePath: instancePath + "/modelNames", schemaPath: "#/properties/modelNames/const", keyword: "const", params: { allowedValue: "exact" }, message: "must be equal to constant" };
        if (vErrors === null) {
          vErrors = [err9];
        } else {
          vErrors.push(err9);
        }
        errors++;
      }
    }
    if (data.rules !== void 0) {
      let data4 = data.rules;
      if (Array.isArray(data4)) {
        const len0 = data4.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data5 = data4[i0];
          if (!(data5 && typeof data5 == "object" && !Array.isArray(data5))) {
            const err10 = { instancePath: instancePath + "/rules/" + i0, schemaPath: "#/properties/rules/items/type", keyword: "type", params: { type: "object" }, message: "must be object" };
            if (vErrors === null) {
              vErrors = [err10];
            } else {
              vErrors.push(err10);
            }
            errors++;
          }
          const _errs16 = errors;
          let valid4 = true;
          const _errs17 = errors;
          if (errors === _errs17) {
            if (data5 && typeof data5 == "object" && !Array.isArray(data5)) {
              let missing1;
              if (data5.enabled === void 0 && (missing1 = "enabled")) {
                const err11 = {};
                if (vErrors === null) {
                  vErrors = [err11];
                } else {
                  vErrors.push(err11);
                }
                errors++;
              } else {
                if (data5.enabled !== void 0) {
                  if (false !== data5.enabled) {
                    const err12 = {};
                    if (vErrors === null) {
                      vErrors = [err12];
                    } else {
                      vErrors.push(err12);
                    }
                    errors++;
                  }
                }
              }
            } else {
              const err13 = {};
              if (vErrors === null) {
                vErrors = [err13];
              } else {
                vErrors.push(err13);
              }
              errors++;
            }
          }
          var _valid1 = _errs17 === errors;
          errors = _errs16;
          if (vErrors !== null) {
            if (_errs16) {
              vErrors.length = _errs16;
            } else {
              vErrors = null;
            }
          }
          let ifClause0;
          if (_valid1) {
            const _errs20 = errors;
            if (!validate73(data5, { instancePath: instancePath + "/rules/" + i0, parentData: data4, parentDataProperty: i0, rootData, dynamicAnchors })) {
              vErrors = vErrors === null ? validate73.errors : vErrors.concat(validate73.errors);
              errors = vErrors.length;
            }
            var _valid1 = _errs20 === errors;
            valid4 = _valid1;
            if (valid4) {
              var props0 = {};
              props0.id = true;
              props0.enabled = true;
            }
            ifClause0 = "then";
          } else {
            const _errs21 = errors;
            const _errs22 = errors;
            let valid6 = true;
            const _errs23 = errors;
            const _errs24 = errors;
            const _errs25 = errors;
            const _errs26 = errors;
            let valid8 = false;
            const _errs27 = errors;
            if (data5 && typeof data5 == "object" && !Array.isArray(data5)) {
              let missing2;
              if (data5.kind === void 0 && (missing2 = "kind")) {
                const err14 = {};
                if (vErrors === null) {
                  vErrors = [err14];
                } else {
                  vErrors.push(err14);
                }
                errors++;
              }
            }
            var _valid3 = _errs27 === errors;
            valid8 = valid8 || _valid3;
            const _errs28 = errors;
            if (data5 && typeof data5 == "object" && !Array.isArray(data5)) {
              let missing3;
              if (data5.when === void 0 && (missing3 = "when")) {
                const err15 = {};
                if (vErrors === null) {
                  vErrors = [err15];
                } else {
                  vErrors.push(err15);
                }
                errors++;
              }
            }
            var _valid3 = _errs28 === errors;
            valid8 = valid8 || _valid3;
            const _errs29 = errors;
            if (data5 && typeof data5 == "object" && !Array.isArray(data5)) {
              let missing4;
              if (data5.message === void 0 && (missing4 = "message")) {
                const err16 = {};
                if (vErrors === null) {
                  vErrors = [err16];
                } else {
                  vErrors.push(err16);
                }
                errors++;
              }
            }
            var _valid3 = _errs29 === errors;
            valid8 = valid8 || _valid3;
            if (!valid8) {
              const err17 = {};
              if (vErrors === null) {
                vErrors = [err17];
              } else {
                vErrors.push(err17);
              }
              errors++;
            } else {
              errors = _errs26;
              if (vErrors !== null) {
                if (_errs26) {
                  vErrors.length = _errs26;
                } else {
                  vErrors = null;
                }
              }
            }
            var valid7 = _errs25 === errors;
            if (valid7) {
              const err18 = {};
              if (vErrors === null) {
                vErrors = [err18];
              } else {
                vErrors.push(err18);
              }
              errors++;
            } else {
              errors = _errs24;
              if (vErrors !== null) {
                if (_errs24) {
                  vErrors.length = _errs24;
                } else {
                  vErrors = null;
                }
              }
            }
            if (errors === _errs23) {
              if (data5 && typeof data5 == "object" && !Array.isArray(data5)) {
                let missing5;
                if (data5.level === void 0 && (missing5 = "level")) {
                  const err19 = {};
                  if (vErrors === null) {
                    vErrors = [err19];
                  } else {
                    vErrors.push(err19);
                  }
                  errors++;
                }
              }
            }
            var _valid2 = _errs23 === errors;
            errors = _errs22;
            if (vErrors !== null) {
              if (_errs22) {
                vErrors.length = _errs22;
              } else {
                vErrors = null;
              }
            }
            let ifClause1;
            if (_valid2) {
              const _errs30 = errors;
              if (!validate75(data5, { instancePath: instancePath + "/rules/" + i0, parentData: data4, parentDataProperty: i0, rootData, dynamicAnchors })) {
                vErrors = vErrors === null ? validate75.errors : vErrors.concat(validate75.errors);
                errors = vErrors.length;
              }
              var _valid2 = _errs30 === errors;
              valid6 = _valid2;
              if (valid6) {
                var props1 = true;
              }
              ifClause1 = "then";
            } else {
              const _errs31 = errors;
              if (!validate77(data5, { instancePath: instancePath + "/rules/" + i0, parentData: data4, parentDataProperty: i0, rootData, dynamicAnchors })) {
                vErrors = vErrors === null ? validate77.errors : vErrors.concat(validate77.errors);
                errors = vErrors.length;
              } else {
                var props2 = validate77.evaluated.props;
              }
              var _valid2 = _errs31 === errors;
              valid6 = _valid2;
              if (valid6) {
                if (props1 !== true && props2 !== void 0) {
                  if (props2 === true) {
                    props1 = true;
                  } else {
                    props1 = props1 || {};
                    Object.assign(props1, props2);
                  }
                }
              }
              ifClause1 = "else";
            }
            if (!valid6) {
              const err20 = { instancePath: instancePath + "/rules/" + i0, schemaPath: "#/properties/rules/items/else/if", keyword: "if", params: { failingKeyword: ifClause1 }, message: 'must match "' + ifClause1 + '" schema' };
              if (vErrors === null) {
                vErrors = [err20];
              } else {
                vErrors.push(err20);
              }
              errors++;
            }
            var _valid1 = _errs21 === errors;
            valid4 = _valid1;
            if (valid4) {
              if (props0 !== true && props1 !== void 0) {
                if (props1 === true) {
                  props0 = true;
                } else {
                  props0 = props0 || {};
                  Object.assign(props0, props1);
                }
              }
            }
            ifClause0 = "else";
          }
          if (!valid4) {
            const err21 = { instancePath: instancePath + "/rules/" + i0, schemaPath: "#/properties/rules/items/if", keyword: "if", params: { failingKeyword: ifClause0 }, message: 'must match "' + ifClause0 + '" schema' };
            if (vErrors === null) {
              vErrors = [err21];
            } else {
              vErrors.push(err21);
            }
            errors++;
          }
        }
      } else {
        const err22 = { instancePath: instancePath + "/rules", schemaPath: "#/properties/rules/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        if (vErrors === null) {
          vErrors = [err22];
        } else {
          vErrors.push(err22);
        }
        errors++;
      }
    }
  } else {
    const err23 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    if (vErrors === null) {
      vErrors = [err23];
    } else {
      vErrors.push(err23);
    }
    errors++;
  }
  validate72.errors = vErrors;
  return errors === 0;
}
validate72.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
var validateVariables = validate108;
function validate108(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate108.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.engine === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "engine" }, message: "must have required property 'engine'" };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.versions === void 0) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "versions" }, message: "must have required property 'versions'" };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    if (data.variables === void 0) {
      const err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "variables" }, message: "must have required property 'variables'" };
      if (vErrors === null) {
        vErrors = [err2];
      } else {
        vErrors.push(err2);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "$schema" || key0 === "engine" || key0 === "versions" || key0 === "variables")) {
        const err3 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
        if (vErrors === null) {
          vErrors = [err3];
        } else {
          vErrors.push(err3);
        }
        errors++;
      }
    }
    if (data.$schema !== void 0) {
      if (typeof data.$schema !== "string") {
        const err4 = { instancePath: instancePath + "/$schema", schemaPath: "#/properties/%24schema/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err4];
        } else {
          vErrors.push(err4);
        }
        errors++;
      }
    }
    if (data.engine !== void 0) {
      if (typeof data.engine !== "string") {
        const err5 = { instancePath: instancePath + "/engine", schemaPath: "#/properties/engine/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err5];
        } else {
          vErrors.push(err5);
        }
        errors++;
      }
    }
    if (data.versions !== void 0) {
      let data2 = data.versions;
      if (Array.isArray(data2)) {
        if (data2.length < 1) {
          const err6 = { instancePath: instancePath + "/versions", schemaPath: "#/properties/versions/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" };
          if (vErrors === null) {
            vErrors = [err6];
          } else {
            vErrors.push(err6);
          }
          errors++;
        }
        const len0 = data2.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data3 = data2[i0];
          if (typeof data3 === "string") {
            if (func11(data3) < 1) {
              const err7 = { instancePath: instancePath + "/versions/" + i0, schemaPath: "#/properties/versions/items/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
              if (vErrors === null) {
                vErrors = [err7];
              } else {
                vErrors.push(err7);
              }
              errors++;
            }
          } else {
            const err8 = { instancePath: instancePath + "/versions/" + i0, schemaPath: "#/properties/versions/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err8];
            } else {
              vErrors.push(err8);
            }
            errors++;
          }
        }
        let i1 = data2.length;
        let j0;
        if (i1 > 1) {
          const indices0 = {};
          for (; i1--; ) {
            let item0 = data2[i1];
            if (typeof item0 !== "string") {
              continue;
            }
            if (typeof indices0[item0] == "number") {
              j0 = indices0[item0];
              const err9 = { instancePath: instancePath + "/versions", schemaPath: "#/properties/versions/uniqueItems", keyword: "uniqueItems", params: { i: i1, j: j0 }, message: "must NOT have duplicate items (items ## " + j0 + " and " + i1 + " are identical)" };
              if (vErrors === null) {
                vErrors = [err9];
              } else {
                vErrors.push(err9);
              }
              errors++;
              break;
            }
            indices0[item0] = i1;
          }
        }
      } else {
        const err10 = { instancePath: instancePath + "/versions", schemaPath: "#/properties/versions/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        if (vErrors === null) {
          vErrors = [err10];
        } else {
          vErrors.push(err10);
        }
        errors++;
      }
    }
    if (data.variables !== void 0) {
      let data4 = data.variables;
      if (data4 && typeof data4 == "object" && !Array.isArray(data4)) {
        for (const key1 in data4) {
          const _errs12 = errors;
          if (typeof key1 === "string") {
            if (!pattern12.test(key1)) {
              const err11 = { instancePath: instancePath + "/variables", schemaPath: "#/properties/variables/propertyNames/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z_][A-Za-z0-9_]*$" }, message: 'must match pattern "^[A-Za-z_][A-Za-z0-9_]*$"', propertyName: key1 };
              if (vErrors === null) {
                vErrors = [err11];
              } else {
                vErrors.push(err11);
              }
              errors++;
            }
          }
          var valid4 = _errs12 === errors;
          if (!valid4) {
            const err12 = { instancePath: instancePath + "/variables", schemaPath: "#/properties/variables/propertyNames", keyword: "propertyNames", params: { propertyName: key1 }, message: "property name must be valid" };
            if (vErrors === null) {
              vErrors = [err12];
            } else {
              vErrors.push(err12);
            }
            errors++;
          }
        }
        for (const key2 in data4) {
          let data5 = data4[key2];
          if (Array.isArray(data5)) {
            const len1 = data5.length;
            for (let i2 = 0; i2 < len1; i2++) {
              let data6 = data5[i2];
              if (Array.isArray(data6)) {
                if (data6.length > 2) {
                  const err13 = { instancePath: instancePath + "/variables/" + key2.replace(/~/g, "~0").replace(/\//g, "~1") + "/" + i2, schemaPath: "#/properties/variables/additionalProperties/items/maxItems", keyword: "maxItems", params: { limit: 2 }, message: "must NOT have more than 2 items" };
                  if (vErrors === null) {
                    vErrors = [err13];
                  } else {
                    vErrors.push(err13);
                  }
                  errors++;
                }
                if (data6.length < 2) {
                  const err14 = { instancePath: instancePath + "/variables/" + key2.replace(/~/g, "~0").replace(/\//g, "~1") + "/" + i2, schemaPath: "#/properties/variables/additionalProperties/items/minItems", keyword: "minItems", params: { limit: 2 }, message: "must NOT have fewer than 2 items" };
                  if (vErrors === null) {
                    vErrors = [err14];
                  } else {
                    vErrors.push(err14);
                  }
                  errors++;
                }
                const len2 = data6.length;
                for (let i3 = 0; i3 < len2; i3++) {
                  let data7 = data6[i3];
                  if (!(typeof data7 == "number" && (!(data7 % 1) && !isNaN(data7)) && isFinite(data7))) {
                    const err15 = { instancePath: instancePath + "/variables/" + key2.replace(/~/g, "~0").replace(/\//g, "~1") + "/" + i2 + "/" + i3, schemaPath: "#/properties/variables/additionalProperties/items/items/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
                    if (vErrors === null) {
                      vErrors = [err15];
                    } else {
                      vErrors.push(err15);
                    }
                    errors++;
                  }
                  if (typeof data7 == "number" && isFinite(data7)) {
                    if (data7 < 0 || isNaN(data7)) {
                      const err16 = { instancePath: instancePath + "/variables/" + key2.replace(/~/g, "~0").replace(/\//g, "~1") + "/" + i2 + "/" + i3, schemaPath: "#/properties/variables/additionalProperties/items/items/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
                      if (vErrors === null) {
                        vErrors = [err16];
                      } else {
                        vErrors.push(err16);
                      }
                      errors++;
                    }
                  }
                }
              } else {
                const err17 = { instancePath: instancePath + "/variables/" + key2.replace(/~/g, "~0").replace(/\//g, "~1") + "/" + i2, schemaPath: "#/properties/variables/additionalProperties/items/type", keyword: "type", params: { type: "array" }, message: "must be array" };
                if (vErrors === null) {
                  vErrors = [err17];
                } else {
                  vErrors.push(err17);
                }
                errors++;
              }
            }
          } else {
            const err18 = { instancePath: instancePath + "/variables/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/variables/additionalProperties/type", keyword: "type", params: { type: "array" }, message: "must be array" };
            if (vErrors === null) {
              vErrors = [err18];
            } else {
              vErrors.push(err18);
            }
            errors++;
          }
        }
      } else {
        const err19 = { instancePath: instancePath + "/variables", schemaPath: "#/properties/variables/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        if (vErrors === null) {
          vErrors = [err19];
        } else {
          vErrors.push(err19);
        }
        errors++;
      }
    }
  } else {
    const err20 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    if (vErrors === null) {
      vErrors = [err20];
    } else {
      vErrors.push(err20);
    }
    errors++;
  }
  validate108.errors = vErrors;
  return errors === 0;
}
validate108.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
var validateWhatIf = validate109;
var schema221 = { "type": "object", "additionalProperties": false, "required": ["state", "rank"], "properties": { "state": { "type": "string" }, "rank": { "type": ["integer", "null"] } } };
function validate113(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate113.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  const _errs0 = errors;
  let valid0 = false;
  const _errs1 = errors;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.state === void 0) {
      const err0 = { instancePath, schemaPath: "#/$defs/standing/required", keyword: "required", params: { missingProperty: "state" }, message: "must have required property 'state'" };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.rank === void 0) {
      const err1 = { instancePath, schemaPath: "#/$defs/standing/required", keyword: "required", params: { missingProperty: "rank" }, message: "must have required property 'rank'" };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "state" || key0 === "rank")) {
        const err2 = { instancePath, schemaPath: "#/$defs/standing/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
        if (vErrors === null) {
          vErrors = [err2];
        } else {
          vErrors.push(err2);
        }
        errors++;
      }
    }
    if (data.state !== void 0) {
      if (typeof data.state !== "string") {
        const err3 = { instancePath: instancePath + "/state", schemaPath: "#/$defs/standing/properties/state/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err3];
        } else {
          vErrors.push(err3);
        }
        errors++;
      }
    }
    if (data.rank !== void 0) {
      let data1 = data.rank;
      if (!(typeof data1 == "number" && (!(data1 % 1) && !isNaN(data1)) && isFinite(data1)) && data1 !== null) {
        const err4 = { instancePath: instancePath + "/rank", schemaPath: "#/$defs/standing/properties/rank/type", keyword: "type", params: { type: schema221.properties.rank.type }, message: "must be integer,null" };
        if (vErrors === null) {
          vErrors = [err4];
        } else {
          vErrors.push(err4);
        }
        errors++;
      }
    }
  } else {
    const err5 = { instancePath, schemaPath: "#/$defs/standing/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    if (vErrors === null) {
      vErrors = [err5];
    } else {
      vErrors.push(err5);
    }
    errors++;
  }
  var _valid0 = _errs1 === errors;
  valid0 = valid0 || _valid0;
  if (_valid0) {
    var props0 = true;
  }
  const _errs9 = errors;
  if (data !== null) {
    const err6 = { instancePath, schemaPath: "#/anyOf/1/type", keyword: "type", params: { type: "null" }, message: "must be null" };
    if (vErrors === null) {
      vErrors = [err6];
    } else {
      vErrors.push(err6);
    }
    errors++;
  }
  var _valid0 = _errs9 === errors;
  valid0 = valid0 || _valid0;
  if (!valid0) {
    const err7 = { instancePath, schemaPath: "#/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
    if (vErrors === null) {
      vErrors = [err7];
    } else {
      vErrors.push(err7);
    }
    errors++;
  } else {
    errors = _errs0;
    if (vErrors !== null) {
      if (_errs0) {
        vErrors.length = _errs0;
      } else {
        vErrors = null;
      }
    }
  }
  validate113.errors = vErrors;
  evaluated0.props = props0;
  return errors === 0;
}
validate113.evaluated = { "dynamicProps": true, "dynamicItems": false };
function validate112(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate112.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.id === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "id" }, message: "must have required property 'id'" };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.before === void 0) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "before" }, message: "must have required property 'before'" };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    if (data.after === void 0) {
      const err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "after" }, message: "must have required property 'after'" };
      if (vErrors === null) {
        vErrors = [err2];
      } else {
        vErrors.push(err2);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "id" || key0 === "before" || key0 === "after")) {
        const err3 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
        if (vErrors === null) {
          vErrors = [err3];
        } else {
          vErrors.push(err3);
        }
        errors++;
      }
    }
    if (data.id !== void 0) {
      if (typeof data.id !== "string") {
        const err4 = { instancePath: instancePath + "/id", schemaPath: "#/properties/id/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err4];
        } else {
          vErrors.push(err4);
        }
        errors++;
      }
    }
    if (data.before !== void 0) {
      if (!validate113(data.before, { instancePath: instancePath + "/before", parentData: data, parentDataProperty: "before", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate113.errors : vErrors.concat(validate113.errors);
        errors = vErrors.length;
      }
    }
    if (data.after !== void 0) {
      if (!validate113(data.after, { instancePath: instancePath + "/after", parentData: data, parentDataProperty: "after", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate113.errors : vErrors.concat(validate113.errors);
        errors = vErrors.length;
      }
    }
  } else {
    const err5 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    if (vErrors === null) {
      vErrors = [err5];
    } else {
      vErrors.push(err5);
    }
    errors++;
  }
  validate112.errors = vErrors;
  return errors === 0;
}
validate112.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
function validate109(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate109.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.version === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "version" }, message: "must have required property 'version'" };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.changes === void 0) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "changes" }, message: "must have required property 'changes'" };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    if (data.before === void 0) {
      const err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "before" }, message: "must have required property 'before'" };
      if (vErrors === null) {
        vErrors = [err2];
      } else {
        vErrors.push(err2);
      }
      errors++;
    }
    if (data.after === void 0) {
      const err3 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "after" }, message: "must have required property 'after'" };
      if (vErrors === null) {
        vErrors = [err3];
      } else {
        vErrors.push(err3);
      }
      errors++;
    }
    if (data.profiles === void 0) {
      const err4 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "profiles" }, message: "must have required property 'profiles'" };
      if (vErrors === null) {
        vErrors = [err4];
      } else {
        vErrors.push(err4);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "version" || key0 === "changes" || key0 === "before" || key0 === "after" || key0 === "profiles")) {
        const err5 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
        if (vErrors === null) {
          vErrors = [err5];
        } else {
          vErrors.push(err5);
        }
        errors++;
      }
    }
    if (data.version !== void 0) {
      if (1 !== data.version) {
        const err6 = { instancePath: instancePath + "/version", schemaPath: "#/properties/version/const", keyword: "const", params: { allowedValue: 1 }, message: "must be equal to constant" };
        if (vErrors === null) {
          vErrors = [err6];
        } else {
          vErrors.push(err6);
        }
        errors++;
      }
    }
    if (data.changes !== void 0) {
      let data1 = data.changes;
      if (Array.isArray(data1)) {
        const len0 = data1.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data2 = data1[i0];
          if (data2 && typeof data2 == "object" && !Array.isArray(data2)) {
            if (data2.name === void 0) {
              const err7 = { instancePath: instancePath + "/changes/" + i0, schemaPath: "#/$defs/changedValue/required", keyword: "required", params: { missingProperty: "name" }, message: "must have required property 'name'" };
              if (vErrors === null) {
                vErrors = [err7];
              } else {
                vErrors.push(err7);
              }
              errors++;
            }
            if (data2.before === void 0) {
              const err8 = { instancePath: instancePath + "/changes/" + i0, schemaPath: "#/$defs/changedValue/required", keyword: "required", params: { missingProperty: "before" }, message: "must have required property 'before'" };
              if (vErrors === null) {
                vErrors = [err8];
              } else {
                vErrors.push(err8);
              }
              errors++;
            }
            if (data2.after === void 0) {
              const err9 = { instancePath: instancePath + "/changes/" + i0, schemaPath: "#/$defs/changedValue/required", keyword: "required", params: { missingProperty: "after" }, message: "must have required property 'after'" };
              if (vErrors === null) {
                vErrors = [err9];
              } else {
                vErrors.push(err9);
              }
              errors++;
            }
            for (const key1 in data2) {
              if (!(key1 === "name" || key1 === "before" || key1 === "after")) {
                const err10 = { instancePath: instancePath + "/changes/" + i0, schemaPath: "#/$defs/changedValue/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 }, message: "must NOT have additional properties" };
                if (vErrors === null) {
                  vErrors = [err10];
                } else {
                  vErrors.push(err10);
                }
                errors++;
              }
            }
            if (data2.name !== void 0) {
              if (typeof data2.name !== "string") {
                const err11 = { instancePath: instancePath + "/changes/" + i0 + "/name", schemaPath: "#/$defs/changedValue/properties/name/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                  vErrors = [err11];
                } else {
                  vErrors.push(err11);
                }
                errors++;
              }
            }
          } else {
            const err12 = { instancePath: instancePath + "/changes/" + i0, schemaPath: "#/$defs/changedValue/type", keyword: "type", params: { type: "object" }, message: "must be object" };
            if (vErrors === null) {
              vErrors = [err12];
            } else {
              vErrors.push(err12);
            }
            errors++;
          }
        }
      } else {
        const err13 = { instancePath: instancePath + "/changes", schemaPath: "#/properties/changes/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        if (vErrors === null) {
          vErrors = [err13];
        } else {
          vErrors.push(err13);
        }
        errors++;
      }
    }
    if (data.before !== void 0) {
      if (!validate42(data.before, { instancePath: instancePath + "/before", parentData: data, parentDataProperty: "before", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate42.errors : vErrors.concat(validate42.errors);
        errors = vErrors.length;
      }
    }
    if (data.after !== void 0) {
      if (!validate42(data.after, { instancePath: instancePath + "/after", parentData: data, parentDataProperty: "after", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate42.errors : vErrors.concat(validate42.errors);
        errors = vErrors.length;
      }
    }
    if (data.profiles !== void 0) {
      let data6 = data.profiles;
      if (Array.isArray(data6)) {
        const len1 = data6.length;
        for (let i1 = 0; i1 < len1; i1++) {
          if (!validate112(data6[i1], { instancePath: instancePath + "/profiles/" + i1, parentData: data6, parentDataProperty: i1, rootData, dynamicAnchors })) {
            vErrors = vErrors === null ? validate112.errors : vErrors.concat(validate112.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err14 = { instancePath: instancePath + "/profiles", schemaPath: "#/properties/profiles/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        if (vErrors === null) {
          vErrors = [err14];
        } else {
          vErrors.push(err14);
        }
        errors++;
      }
    }
  } else {
    const err15 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    if (vErrors === null) {
      vErrors = [err15];
    } else {
      vErrors.push(err15);
    }
    errors++;
  }
  validate109.errors = vErrors;
  return errors === 0;
}
validate109.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
var validateWhyNot = validate117;
var schema222 = { "$schema": "https://json-schema.org/draft/2020-12/schema", "$id": "https://aim.dev/schemas/why-not.schema.json", "type": "object", "additionalProperties": false, "required": ["version", "profile", "wins", "selected", "state", "rank", "failures", "settings", "hardware", "rules", "last_resort", "domain"], "properties": { "version": { "const": 1 }, "profile": { "type": "string" }, "wins": { "type": "boolean" }, "selected": { "type": ["string", "null"] }, "state": { "type": "string" }, "rank": { "type": ["integer", "null"] }, "failures": { "type": "array", "items": { "$ref": "#/$defs/failure" } }, "settings": { "$ref": "#/$defs/search" }, "hardware": { "$ref": "#/$defs/search" }, "rules": { "$ref": "#/$defs/search" }, "last_resort": { "$ref": "#/$defs/lastResort" }, "domain": { "type": "array", "items": { "$ref": "#/$defs/lever" } } }, "$defs": { "failure": { "type": "object", "additionalProperties": false, "required": ["rule", "reason"], "properties": { "rule": { "type": "string" }, "reason": { "type": "string" } } }, "value": { "type": ["string", "integer", "boolean", "null"] }, "search": { "type": "object", "additionalProperties": false, "required": ["answers", "obstacle"], "properties": { "answers": { "type": "array", "items": { "$ref": "#/$defs/answer" } }, "obstacle": { "anyOf": [{ "$ref": "#/$defs/obstacle" }, { "type": "null" }] } } }, "answer": { "type": "object", "additionalProperties": false, "required": ["changes"], "properties": { "changes": { "type": "array", "items": { "$ref": "#/$defs/change" } } } }, "change": { "type": "object", "required": ["kind"], "discriminator": { "propertyName": "kind" }, "oneOf": [{ "$ref": "#/$defs/settingChange" }, { "$ref": "#/$defs/hardwareChange" }, { "$ref": "#/$defs/ruleChange" }] }, "settingChange": { "type": "object", "additionalProperties": false, "required": ["kind", "name", "variable", "value", "before"], "properties": { "kind": { "const": "setting" }, "name": { "type": "string", "enum": ["aim_id", "model_id", "profile_id", "gpu_model", "engine", "metric", "precision", "gpu_count", "allow_general_profile_fallback", "allow_unoptimized"] }, "variable": { "type": "string" }, "value": { "$ref": "#/$defs/value" }, "before": { "$ref": "#/$defs/value" } } }, "hardwareChange": { "type": "object", "additionalProperties": false, "required": ["kind", "name", "value", "before"], "properties": { "kind": { "const": "hardware" }, "name": { "type": "string", "enum": ["model", "count"] }, "value": { "$ref": "#/$defs/value" }, "before": { "$ref": "#/$defs/value" } } }, "ruleChange": { "type": "object", "additionalProperties": false, "required": ["kind", "rule"], "properties": { "kind": { "const": "rule" }, "rule": { "type": "string" } } }, "obstacle": { "type": "object", "required": ["cause"], "discriminator": { "propertyName": "cause" }, "oneOf": [{ "$ref": "#/$defs/filterObstacle" }, { "$ref": "#/$defs/rankingObstacle" }, { "$ref": "#/$defs/denialObstacle" }, { "$ref": "#/$defs/requestObstacle" }, { "$ref": "#/$defs/noGainObstacle" }] }, "filterObstacle": { "type": "object", "additionalProperties": false, "required": ["cause", "each", "with", "filters"], "properties": { "cause": { "const": "filters" }, "each": { "type": "boolean" }, "with": { "type": "array", "items": { "$ref": "#/$defs/change" } }, "filters": { "type": "array", "items": { "$ref": "#/$defs/failure" } } } }, "rankingObstacle": { "type": "object", "additionalProperties": false, "required": ["cause", "with", "before", "rule", "winner", "own"], "properties": { "cause": { "const": "ranking" }, "with": { "type": "array", "items": { "$ref": "#/$defs/change" } }, "before": { "type": "string" }, "rule": { "type": "string" }, "winner": {}, "own": {}, "first": { "const": true } } }, "denialObstacle": { "type": "object", "additionalProperties": false, "required": ["cause", "with", "rule", "message"], "properties": { "cause": { "const": "denied" }, "with": { "type": "array", "items": { "$ref": "#/$defs/change" } }, "rule": { "type": "string" }, "message": { "type": "string" } } }, "requestObstacle": { "type": "object", "additionalProperties": false, "required": ["cause", "profile"], "properties": { "cause": { "const": "requested" }, "profile": { "type": "string" } } }, "noGainObstacle": { "type": "object", "additionalProperties": false, "required": ["cause"], "properties": { "cause": { "const": "no-gain" } } }, "lastResort": { "type": "object", "additionalProperties": false, "required": ["variable", "value", "overridden", "denied_by"], "properties": { "variable": { "const": "AIM_PROFILE_ID" }, "value": { "type": "string" }, "overridden": { "type": "array", "items": { "$ref": "#/$defs/failure" } }, "denied_by": { "type": "array", "items": { "$ref": "#/$defs/failure" } } } }, "lever": { "type": "object", "additionalProperties": false, "required": ["kind", "name", "values"], "properties": { "kind": { "type": "string", "enum": ["setting", "hardware", "rule"] }, "name": { "type": "string" }, "values": { "type": "array", "items": { "$ref": "#/$defs/value" } } } } } };
var schema227 = { "type": "object", "additionalProperties": false, "required": ["kind", "name", "variable", "value", "before"], "properties": { "kind": { "const": "setting" }, "name": { "type": "string", "enum": ["aim_id", "model_id", "profile_id", "gpu_model", "engine", "metric", "precision", "gpu_count", "allow_general_profile_fallback", "allow_unoptimized"] }, "variable": { "type": "string" }, "value": { "$ref": "#/$defs/value" }, "before": { "$ref": "#/$defs/value" } } };
var schema228 = { "type": ["string", "integer", "boolean", "null"] };
function validate121(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate121.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.kind === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "kind" }, message: "must have required property 'kind'" };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.name === void 0) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "name" }, message: "must have required property 'name'" };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    if (data.variable === void 0) {
      const err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "variable" }, message: "must have required property 'variable'" };
      if (vErrors === null) {
        vErrors = [err2];
      } else {
        vErrors.push(err2);
      }
      errors++;
    }
    if (data.value === void 0) {
      const err3 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "value" }, message: "must have required property 'value'" };
      if (vErrors === null) {
        vErrors = [err3];
      } else {
        vErrors.push(err3);
      }
      errors++;
    }
    if (data.before === void 0) {
      const err4 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "before" }, message: "must have required property 'before'" };
      if (vErrors === null) {
        vErrors = [err4];
      } else {
        vErrors.push(err4);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "kind" || key0 === "name" || key0 === "variable" || key0 === "value" || key0 === "before")) {
        const err5 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
        if (vErrors === null) {
          vErrors = [err5];
        } else {
          vErrors.push(err5);
        }
        errors++;
      }
    }
    if (data.kind !== void 0) {
      if ("setting" !== data.kind) {
        const err6 = { instancePath: instancePath + "/kind", schemaPath: "#/properties/kind/const", keyword: "const", params: { allowedValue: "setting" }, message: "must be equal to constant" };
        if (vErrors === null) {
          vErrors = [err6];
        } else {
          vErrors.push(err6);
        }
        errors++;
      }
    }
    if (data.name !== void 0) {
      let data1 = data.name;
      if (typeof data1 !== "string") {
        const err7 = { instancePath: instancePath + "/name", schemaPath: "#/properties/name/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err7];
        } else {
          vErrors.push(err7);
        }
        errors++;
      }
      if (!(data1 === "aim_id" || data1 === "model_id" || data1 === "profile_id" || data1 === "gpu_model" || data1 === "engine" || data1 === "metric" || data1 === "precision" || data1 === "gpu_count" || data1 === "allow_general_profile_fallback" || data1 === "allow_unoptimized")) {
        const err8 = { instancePath: instancePath + "/name", schemaPath: "#/properties/name/enum", keyword: "enum", params: { allowedValues: schema227.properties.name.enum }, message: "must be equal to one of the allowed values" };
        if (vErrors === null) {
          vErrors = [err8];
        } else {
          vErrors.push(err8);
        }
        errors++;
      }
    }
    if (data.variable !== void 0) {
      if (typeof data.variable !== "string") {
        const err9 = { instancePath: instancePath + "/variable", schemaPath: "#/properties/variable/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err9];
        } else {
          vErrors.push(err9);
        }
        errors++;
      }
    }
    if (data.value !== void 0) {
      let data3 = data.value;
      if (typeof data3 !== "string" && !(typeof data3 == "number" && (!(data3 % 1) && !isNaN(data3)) && isFinite(data3)) && typeof data3 !== "boolean" && data3 !== null) {
        const err10 = { instancePath: instancePath + "/value", schemaPath: "#/$defs/value/type", keyword: "type", params: { type: schema228.type }, message: "must be string,integer,boolean,null" };
        if (vErrors === null) {
          vErrors = [err10];
        } else {
          vErrors.push(err10);
        }
        errors++;
      }
    }
    if (data.before !== void 0) {
      let data4 = data.before;
      if (typeof data4 !== "string" && !(typeof data4 == "number" && (!(data4 % 1) && !isNaN(data4)) && isFinite(data4)) && typeof data4 !== "boolean" && data4 !== null) {
        const err11 = { instancePath: instancePath + "/before", schemaPath: "#/$defs/value/type", keyword: "type", params: { type: schema228.type }, message: "must be string,integer,boolean,null" };
        if (vErrors === null) {
          vErrors = [err11];
        } else {
          vErrors.push(err11);
        }
        errors++;
      }
    }
  } else {
    const err12 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    if (vErrors === null) {
      vErrors = [err12];
    } else {
      vErrors.push(err12);
    }
    errors++;
  }
  validate121.errors = vErrors;
  return errors === 0;
}
validate121.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
var schema230 = { "type": "object", "additionalProperties": false, "required": ["kind", "name", "value", "before"], "properties": { "kind": { "const": "hardware" }, "name": { "type": "string", "enum": ["model", "count"] }, "value": { "$ref": "#/$defs/value" }, "before": { "$ref": "#/$defs/value" } } };
function validate122(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate122.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.kind === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "kind" }, message: "must have required property 'kind'" };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.name === void 0) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "name" }, message: "must have required property 'name'" };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    if (data.value === void 0) {
      const err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "value" }, message: "must have required property 'value'" };
      if (vErrors === null) {
        vErrors = [err2];
      } else {
        vErrors.push(err2);
      }
      errors++;
    }
    if (data.before === void 0) {
      const err3 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "before" }, message: "must have required property 'before'" };
      if (vErrors === null) {
        vErrors = [err3];
      } else {
        vErrors.push(err3);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "kind" || key0 === "name" || key0 === "value" || key0 === "before")) {
        const err4 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
        if (vErrors === null) {
          vErrors = [err4];
        } else {
          vErrors.push(err4);
        }
        errors++;
      }
    }
    if (data.kind !== void 0) {
      if ("hardware" !== data.kind) {
        const err5 = { instancePath: instancePath + "/kind", schemaPath: "#/properties/kind/const", keyword: "const", params: { allowedValue: "hardware" }, message: "must be equal to constant" };
        if (vErrors === null) {
          vErrors = [err5];
        } else {
          vErrors.push(err5);
        }
        errors++;
      }
    }
    if (data.name !== void 0) {
      let data1 = data.name;
      if (typeof data1 !== "string") {
        const err6 = { instancePath: instancePath + "/name", schemaPath: "#/properties/name/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err6];
        } else {
          vErrors.push(err6);
        }
        errors++;
      }
      if (!(data1 === "model" || data1 === "count")) {
        const err7 = { instancePath: instancePath + "/name", schemaPath: "#/properties/name/enum", keyword: "enum", params: { allowedValues: schema230.properties.name.enum }, message: "must be equal to one of the allowed values" };
        if (vErrors === null) {
          vErrors = [err7];
        } else {
          vErrors.push(err7);
        }
        errors++;
      }
    }
    if (data.value !== void 0) {
      let data2 = data.value;
      if (typeof data2 !== "string" && !(typeof data2 == "number" && (!(data2 % 1) && !isNaN(data2)) && isFinite(data2)) && typeof data2 !== "boolean" && data2 !== null) {
        const err8 = { instancePath: instancePath + "/value", schemaPath: "#/$defs/value/type", keyword: "type", params: { type: schema228.type }, message: "must be string,integer,boolean,null" };
        if (vErrors === null) {
          vErrors = [err8];
        } else {
          vErrors.push(err8);
        }
        errors++;
      }
    }
    if (data.before !== void 0) {
      let data3 = data.before;
      if (typeof data3 !== "string" && !(typeof data3 == "number" && (!(data3 % 1) && !isNaN(data3)) && isFinite(data3)) && typeof data3 !== "boolean" && data3 !== null) {
        const err9 = { instancePath: instancePath + "/before", schemaPath: "#/$defs/value/type", keyword: "type", params: { type: schema228.type }, message: "must be string,integer,boolean,null" };
        if (vErrors === null) {
          vErrors = [err9];
        } else {
          vErrors.push(err9);
        }
        errors++;
      }
    }
  } else {
    const err10 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    if (vErrors === null) {
      vErrors = [err10];
    } else {
      vErrors.push(err10);
    }
    errors++;
  }
  validate122.errors = vErrors;
  return errors === 0;
}
validate122.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
function validate120(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate120.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.kind === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "kind" }, message: "must have required property 'kind'" };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    const tag0 = data.kind;
    if (typeof tag0 == "string") {
      if (tag0 === "setting") {
        if (!validate121(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors })) {
          vErrors = vErrors === null ? validate121.errors : vErrors.concat(validate121.errors);
          errors = vErrors.length;
        }
        var props0 = true;
      } else if (tag0 === "hardware") {
        if (!validate122(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors })) {
          vErrors = vErrors === null ? validate122.errors : vErrors.concat(validate122.errors);
          errors = vErrors.length;
        }
        if (props0 !== true) {
          props0 = true;
        }
      } else if (tag0 === "rule") {
        if (data && typeof data == "object" && !Array.isArray(data)) {
          if (data.kind === void 0) {
            const err1 = { instancePath, schemaPath: "#/$defs/ruleChange/required", keyword: "required", params: { missingProperty: "kind" }, message: "must have required property 'kind'" };
            if (vErrors === null) {
              vErrors = [err1];
            } else {
              vErrors.push(err1);
            }
            errors++;
          }
          if (data.rule === void 0) {
            const err2 = { instancePath, schemaPath: "#/$defs/ruleChange/required", keyword: "required", params: { missingProperty: "rule" }, message: "must have required property 'rule'" };
            if (vErrors === null) {
              vErrors = [err2];
            } else {
              vErrors.push(err2);
            }
            errors++;
          }
          for (const key0 in data) {
            if (!(key0 === "kind" || key0 === "rule")) {
              const err3 = { instancePath, schemaPath: "#/$defs/ruleChange/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
              if (vErrors === null) {
                vErrors = [err3];
              } else {
                vErrors.push(err3);
              }
              errors++;
            }
          }
          if (data.kind !== void 0) {
            if ("rule" !== data.kind) {
              const err4 = { instancePath: instancePath + "/kind", schemaPath: "#/$defs/ruleChange/properties/kind/const", keyword: "const", params: { allowedValue: "rule" }, message: "must be equal to constant" };
              if (vErrors === null) {
                vErrors = [err4];
              } else {
                vErrors.push(err4);
              }
              errors++;
            }
          }
          if (data.rule !== void 0) {
            if (typeof data.rule !== "string") {
              const err5 = { instancePath: instancePath + "/rule", schemaPath: "#/$defs/ruleChange/properties/rule/type", keyword: "type", params: { type: "string" }, message: "must be string" };
              if (vErrors === null) {
                vErrors = [err5];
              } else {
                vErrors.push(err5);
              }
              errors++;
            }
          }
        } else {
          const err6 = { instancePath, schemaPath: "#/$defs/ruleChange/type", keyword: "type", params: { type: "object" }, message: "must be object" };
          if (vErrors === null) {
            vErrors = [err6];
          } else {
            vErrors.push(err6);
          }
          errors++;
        }
        if (props0 !== true) {
          props0 = true;
        }
      } else {
        const err7 = { instancePath, schemaPath: "#/discriminator", keyword: "discriminator", params: { error: "mapping", tag: "kind", tagValue: tag0 }, message: 'value of tag "kind" must be in oneOf' };
        if (vErrors === null) {
          vErrors = [err7];
        } else {
          vErrors.push(err7);
        }
        errors++;
      }
    } else {
      const err8 = { instancePath, schemaPath: "#/discriminator", keyword: "discriminator", params: { error: "tag", tag: "kind", tagValue: tag0 }, message: 'tag "kind" must be string' };
      if (vErrors === null) {
        vErrors = [err8];
      } else {
        vErrors.push(err8);
      }
      errors++;
    }
  } else {
    const err9 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    if (vErrors === null) {
      vErrors = [err9];
    } else {
      vErrors.push(err9);
    }
    errors++;
  }
  validate120.errors = vErrors;
  evaluated0.props = props0;
  return errors === 0;
}
validate120.evaluated = { "dynamicProps": true, "dynamicItems": false };
function validate119(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate119.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.changes === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "changes" }, message: "must have required property 'changes'" };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "changes")) {
        const err1 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
        if (vErrors === null) {
          vErrors = [err1];
        } else {
          vErrors.push(err1);
        }
        errors++;
      }
    }
    if (data.changes !== void 0) {
      let data0 = data.changes;
      if (Array.isArray(data0)) {
        const len0 = data0.length;
        for (let i0 = 0; i0 < len0; i0++) {
          if (!validate120(data0[i0], { instancePath: instancePath + "/changes/" + i0, parentData: data0, parentDataProperty: i0, rootData, dynamicAnchors })) {
            vErrors = vErrors === null ? validate120.errors : vErrors.concat(validate120.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err2 = { instancePath: instancePath + "/changes", schemaPath: "#/properties/changes/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        if (vErrors === null) {
          vErrors = [err2];
        } else {
          vErrors.push(err2);
        }
        errors++;
      }
    }
  } else {
    const err3 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    if (vErrors === null) {
      vErrors = [err3];
    } else {
      vErrors.push(err3);
    }
    errors++;
  }
  validate119.errors = vErrors;
  return errors === 0;
}
validate119.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
function validate128(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate128.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.cause === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "cause" }, message: "must have required property 'cause'" };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.each === void 0) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "each" }, message: "must have required property 'each'" };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    if (data.with === void 0) {
      const err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "with" }, message: "must have required property 'with'" };
      if (vErrors === null) {
        vErrors = [err2];
      } else {
        vErrors.push(err2);
      }
      errors++;
    }
    if (data.filters === void 0) {
      const err3 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "filters" }, message: "must have required property 'filters'" };
      if (vErrors === null) {
        vErrors = [err3];
      } else {
        vErrors.push(err3);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "cause" || key0 === "each" || key0 === "with" || key0 === "filters")) {
        const err4 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
        if (vErrors === null) {
          vErrors = [err4];
        } else {
          vErrors.push(err4);
        }
        errors++;
      }
    }
    if (data.cause !== void 0) {
      if ("filters" !== data.cause) {
        const err5 = { instancePath: instancePath + "/cause", schemaPath: "#/properties/cause/const", keyword: "const", params: { allowedValue: "filters" }, message: "must be equal to constant" };
        if (vErrors === null) {
          vErrors = [err5];
        } else {
          vErrors.push(err5);
        }
        errors++;
      }
    }
    if (data.each !== void 0) {
      if (typeof data.each !== "boolean") {
        const err6 = { instancePath: instancePath + "/each", schemaPath: "#/properties/each/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
        if (vErrors === null) {
          vErrors = [err6];
        } else {
          vErrors.push(err6);
        }
        errors++;
      }
    }
    if (data.with !== void 0) {
      let data2 = data.with;
      if (Array.isArray(data2)) {
        const len0 = data2.length;
        for (let i0 = 0; i0 < len0; i0++) {
          if (!validate120(data2[i0], { instancePath: instancePath + "/with/" + i0, parentData: data2, parentDataProperty: i0, rootData, dynamicAnchors })) {
            vErrors = vErrors === null ? validate120.errors : vErrors.concat(validate120.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err7 = { instancePath: instancePath + "/with", schemaPath: "#/properties/with/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        if (vErrors === null) {
          vErrors = [err7];
        } else {
          vErrors.push(err7);
        }
        errors++;
      }
    }
    if (data.filters !== void 0) {
      let data4 = data.filters;
      if (Array.isArray(data4)) {
        const len1 = data4.length;
        for (let i1 = 0; i1 < len1; i1++) {
          let data5 = data4[i1];
          if (data5 && typeof data5 == "object" && !Array.isArray(data5)) {
            if (data5.rule === void 0) {
              const err8 = { instancePath: instancePath + "/filters/" + i1, schemaPath: "#/$defs/failure/required", keyword: "required", params: { missingProperty: "rule" }, message: "must have required property 'rule'" };
              if (vErrors === null) {
                vErrors = [err8];
              } else {
                vErrors.push(err8);
              }
              errors++;
            }
            if (data5.reason === void 0) {
              const err9 = { instancePath: instancePath + "/filters/" + i1, schemaPath: "#/$defs/failure/required", keyword: "required", params: { missingProperty: "reason" }, message: "must have required property 'reason'" };
              if (vErrors === null) {
                vErrors = [err9];
              } else {
                vErrors.push(err9);
              }
              errors++;
            }
            for (const key1 in data5) {
              if (!(key1 === "rule" || key1 === "reason")) {
                const err10 = { instancePath: instancePath + "/filters/" + i1, schemaPath: "#/$defs/failure/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 }, message: "must NOT have additional properties" };
                if (vErrors === null) {
                  vErrors = [err10];
                } else {
                  vErrors.push(err10);
                }
                errors++;
              }
            }
            if (data5.rule !== void 0) {
              if (typeof data5.rule !== "string") {
                const err11 = { instancePath: instancePath + "/filters/" + i1 + "/rule", schemaPath: "#/$defs/failure/properties/rule/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                  vErrors = [err11];
                } else {
                  vErrors.push(err11);
                }
                errors++;
              }
            }
            if (data5.reason !== void 0) {
              if (typeof data5.reason !== "string") {
                const err12 = { instancePath: instancePath + "/filters/" + i1 + "/reason", schemaPath: "#/$defs/failure/properties/reason/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                  vErrors = [err12];
                } else {
                  vErrors.push(err12);
                }
                errors++;
              }
            }
          } else {
            const err13 = { instancePath: instancePath + "/filters/" + i1, schemaPath: "#/$defs/failure/type", keyword: "type", params: { type: "object" }, message: "must be object" };
            if (vErrors === null) {
              vErrors = [err13];
            } else {
              vErrors.push(err13);
            }
            errors++;
          }
        }
      } else {
        const err14 = { instancePath: instancePath + "/filters", schemaPath: "#/properties/filters/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        if (vErrors === null) {
          vErrors = [err14];
        } else {
          vErrors.push(err14);
        }
        errors++;
      }
    }
  } else {
    const err15 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    if (vErrors === null) {
      vErrors = [err15];
    } else {
      vErrors.push(err15);
    }
    errors++;
  }
  validate128.errors = vErrors;
  return errors === 0;
}
validate128.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
function validate130(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate130.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.cause === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "cause" }, message: "must have required property 'cause'" };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.with === void 0) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "with" }, message: "must have required property 'with'" };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    if (data.before === void 0) {
      const err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "before" }, message: "must have required property 'before'" };
      if (vErrors === null) {
        vErrors = [err2];
      } else {
        vErrors.push(err2);
      }
      errors++;
    }
    if (data.rule === void 0) {
      const err3 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "rule" }, message: "must have required property 'rule'" };
      if (vErrors === null) {
        vErrors = [err3];
      } else {
        vErrors.push(err3);
      }
      errors++;
    }
    if (data.winner === void 0) {
      const err4 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "winner" }, message: "must have required property 'winner'" };
      if (vErrors === null) {
        vErrors = [err4];
      } else {
        vErrors.push(err4);
      }
      errors++;
    }
    if (data.own === void 0) {
      const err5 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "own" }, message: "must have required property 'own'" };
      if (vErrors === null) {
        vErrors = [err5];
      } else {
        vErrors.push(err5);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "cause" || key0 === "with" || key0 === "before" || key0 === "rule" || key0 === "winner" || key0 === "own" || key0 === "first")) {
        const err6 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
        if (vErrors === null) {
          vErrors = [err6];
        } else {
          vErrors.push(err6);
        }
        errors++;
      }
    }
    if (data.cause !== void 0) {
      if ("ranking" !== data.cause) {
        const err7 = { instancePath: instancePath + "/cause", schemaPath: "#/properties/cause/const", keyword: "const", params: { allowedValue: "ranking" }, message: "must be equal to constant" };
        if (vErrors === null) {
          vErrors = [err7];
        } else {
          vErrors.push(err7);
        }
        errors++;
      }
    }
    if (data.with !== void 0) {
      let data1 = data.with;
      if (Array.isArray(data1)) {
        const len0 = data1.length;
        for (let i0 = 0; i0 < len0; i0++) {
          if (!validate120(data1[i0], { instancePath: instancePath + "/with/" + i0, parentData: data1, parentDataProperty: i0, rootData, dynamicAnchors })) {
            vErrors = vErrors === null ? validate120.errors : vErrors.concat(validate120.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err8 = { instancePath: instancePath + "/with", schemaPath: "#/properties/with/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        if (vErrors === null) {
          vErrors = [err8];
        } else {
          vErrors.push(err8);
        }
        errors++;
      }
    }
    if (data.before !== void 0) {
      if (typeof data.before !== "string") {
        const err9 = { instancePath: instancePath + "/before", schemaPath: "#/properties/before/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err9];
        } else {
          vErrors.push(err9);
        }
        errors++;
      }
    }
    if (data.rule !== void 0) {
      if (typeof data.rule !== "string") {
        const err10 = { instancePath: instancePath + "/rule", schemaPath: "#/properties/rule/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err10];
        } else {
          vErrors.push(err10);
        }
        errors++;
      }
    }
    if (data.first !== void 0) {
      if (true !== data.first) {
        const err11 = { instancePath: instancePath + "/first", schemaPath: "#/properties/first/const", keyword: "const", params: { allowedValue: true }, message: "must be equal to constant" };
        if (vErrors === null) {
          vErrors = [err11];
        } else {
          vErrors.push(err11);
        }
        errors++;
      }
    }
  } else {
    const err12 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    if (vErrors === null) {
      vErrors = [err12];
    } else {
      vErrors.push(err12);
    }
    errors++;
  }
  validate130.errors = vErrors;
  return errors === 0;
}
validate130.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
function validate132(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate132.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.cause === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "cause" }, message: "must have required property 'cause'" };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.with === void 0) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "with" }, message: "must have required property 'with'" };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    if (data.rule === void 0) {
      const err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "rule" }, message: "must have required property 'rule'" };
      if (vErrors === null) {
        vErrors = [err2];
      } else {
        vErrors.push(err2);
      }
      errors++;
    }
    if (data.message === void 0) {
      const err3 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "message" }, message: "must have required property 'message'" };
      if (vErrors === null) {
        vErrors = [err3];
      } else {
        vErrors.push(err3);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "cause" || key0 === "with" || key0 === "rule" || key0 === "message")) {
        const err4 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
        if (vErrors === null) {
          vErrors = [err4];
        } else {
          vErrors.push(err4);
        }
        errors++;
      }
    }
    if (data.cause !== void 0) {
      if ("denied" !== data.cause) {
        const err5 = { instancePath: instancePath + "/cause", schemaPath: "#/properties/cause/const", keyword: "const", params: { allowedValue: "denied" }, message: "must be equal to constant" };
        if (vErrors === null) {
          vErrors = [err5];
        } else {
          vErrors.push(err5);
        }
        errors++;
      }
    }
    if (data.with !== void 0) {
      let data1 = data.with;
      if (Array.isArray(data1)) {
        const len0 = data1.length;
        for (let i0 = 0; i0 < len0; i0++) {
          if (!validate120(data1[i0], { instancePath: instancePath + "/with/" + i0, parentData: data1, parentDataProperty: i0, rootData, dynamicAnchors })) {
            vErrors = vErrors === null ? validate120.errors : vErrors.concat(validate120.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err6 = { instancePath: instancePath + "/with", schemaPath: "#/properties/with/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        if (vErrors === null) {
          vErrors = [err6];
        } else {
          vErrors.push(err6);
        }
        errors++;
      }
    }
    if (data.rule !== void 0) {
      if (typeof data.rule !== "string") {
        const err7 = { instancePath: instancePath + "/rule", schemaPath: "#/properties/rule/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err7];
        } else {
          vErrors.push(err7);
        }
        errors++;
      }
    }
    if (data.message !== void 0) {
      if (typeof data.message !== "string") {
        const err8 = { instancePath: instancePath + "/message", schemaPath: "#/properties/message/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err8];
        } else {
          vErrors.push(err8);
        }
        errors++;
      }
    }
  } else {
    const err9 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    if (vErrors === null) {
      vErrors = [err9];
    } else {
      vErrors.push(err9);
    }
    errors++;
  }
  validate132.errors = vErrors;
  return errors === 0;
}
validate132.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
function validate127(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate127.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.cause === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "cause" }, message: "must have required property 'cause'" };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    const tag0 = data.cause;
    if (typeof tag0 == "string") {
      if (tag0 === "filters") {
        if (!validate128(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors })) {
          vErrors = vErrors === null ? validate128.errors : vErrors.concat(validate128.errors);
          errors = vErrors.length;
        }
        var props0 = true;
      } else if (tag0 === "ranking") {
        if (!validate130(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors })) {
          vErrors = vErrors === null ? validate130.errors : vErrors.concat(validate130.errors);
          errors = vErrors.length;
        }
        if (props0 !== true) {
          props0 = true;
        }
      } else if (tag0 === "denied") {
        if (!validate132(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors })) {
          vErrors = vErrors === null ? validate132.errors : vErrors.concat(validate132.errors);
          errors = vErrors.length;
        }
        if (props0 !== true) {
          props0 = true;
        }
      } else if (tag0 === "requested") {
        if (data && typeof data == "object" && !Array.isArray(data)) {
          if (data.cause === void 0) {
            const err1 = { instancePath, schemaPath: "#/$defs/requestObstacle/required", keyword: "required", params: { missingProperty: "cause" }, message: "must have required property 'cause'" };
            if (vErrors === null) {
              vErrors = [err1];
            } else {
              vErrors.push(err1);
            }
            errors++;
          }
          if (data.profile === void 0) {
            const err2 = { instancePath, schemaPath: "#/$defs/requestObstacle/required", keyword: "required", params: { missingProperty: "profile" }, message: "must have required property 'profile'" };
            if (vErrors === null) {
              vErrors = [err2];
            } else {
              vErrors.push(err2);
            }
            errors++;
          }
          for (const key0 in data) {
            if (!(key0 === "cause" || key0 === "profile")) {
              const err3 = { instancePath, schemaPath: "#/$defs/requestObstacle/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
              if (vErrors === null) {
                vErrors = [err3];
              } else {
                vErrors.push(err3);
              }
              errors++;
            }
          }
          if (data.cause !== void 0) {
            if ("requested" !== data.cause) {
              const err4 = { instancePath: instancePath + "/cause", schemaPath: "#/$defs/requestObstacle/properties/cause/const", keyword: "const", params: { allowedValue: "requested" }, message: "must be equal to constant" };
              if (vErrors === null) {
                vErrors = [err4];
              } else {
                vErrors.push(err4);
              }
              errors++;
            }
          }
          if (data.profile !== void 0) {
            if (typeof data.profile !== "string") {
              const err5 = { instancePath: instancePath + "/profile", schemaPath: "#/$defs/requestObstacle/properties/profile/type", keyword: "type", params: { type: "string" }, message: "must be string" };
              if (vErrors === null) {
                vErrors = [err5];
              } else {
                vErrors.push(err5);
              }
              errors++;
            }
          }
        } else {
          const err6 = { instancePath, schemaPath: "#/$defs/requestObstacle/type", keyword: "type", params: { type: "object" }, message: "must be object" };
          if (vErrors === null) {
            vErrors = [err6];
          } else {
            vErrors.push(err6);
          }
          errors++;
        }
        if (props0 !== true) {
          props0 = true;
        }
      } else if (tag0 === "no-gain") {
        if (data && typeof data == "object" && !Array.isArray(data)) {
          if (data.cause === void 0) {
            const err7 = { instancePath, schemaPath: "#/$defs/noGainObstacle/required", keyword: "required", params: { missingProperty: "cause" }, message: "must have required property 'cause'" };
            if (vErrors === null) {
              vErrors = [err7];
            } else {
              vErrors.push(err7);
            }
            errors++;
          }
          for (const key1 in data) {
            if (!(key1 === "cause")) {
              const err8 = { instancePath, schemaPath: "#/$defs/noGainObstacle/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 }, message: "must NOT have additional properties" };
              if (vErrors === null) {
                vErrors = [err8];
              } else {
                vErrors.push(err8);
              }
              errors++;
            }
          }
          if (data.cause !== void 0) {
            if ("no-gain" !== data.cause) {
              const err9 = { instancePath: instancePath + "/cause", schemaPath: "#/$defs/noGainObstacle/properties/cause/const", keyword: "const", params: { allowedValue: "no-gain" }, message: "must be equal to constant" };
              if (vErrors === null) {
                vErrors = [err9];
              } else {
                vErrors.push(err9);
              }
              errors++;
            }
          }
        } else {
          const err10 = { instancePath, schemaPath: "#/$defs/noGainObstacle/type", keyword: "type", params: { type: "object" }, message: "must be object" };
          if (vErrors === null) {
            vErrors = [err10];
          } else {
            vErrors.push(err10);
          }
          errors++;
        }
        if (props0 !== true) {
          props0 = true;
        }
      } else {
        const err11 = { instancePath, schemaPath: "#/discriminator", keyword: "discriminator", params: { error: "mapping", tag: "cause", tagValue: tag0 }, message: 'value of tag "cause" must be in oneOf' };
        if (vErrors === null) {
          vErrors = [err11];
        } else {
          vErrors.push(err11);
        }
        errors++;
      }
    } else {
      const err12 = { instancePath, schemaPath: "#/discriminator", keyword: "discriminator", params: { error: "tag", tag: "cause", tagValue: tag0 }, message: 'tag "cause" must be string' };
      if (vErrors === null) {
        vErrors = [err12];
      } else {
        vErrors.push(err12);
      }
      errors++;
    }
  } else {
    const err13 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    if (vErrors === null) {
      vErrors = [err13];
    } else {
      vErrors.push(err13);
    }
    errors++;
  }
  validate127.errors = vErrors;
  evaluated0.props = props0;
  return errors === 0;
}
validate127.evaluated = { "dynamicProps": true, "dynamicItems": false };
function validate118(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate118.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.answers === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "answers" }, message: "must have required property 'answers'" };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.obstacle === void 0) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "obstacle" }, message: "must have required property 'obstacle'" };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "answers" || key0 === "obstacle")) {
        const err2 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
        if (vErrors === null) {
          vErrors = [err2];
        } else {
          vErrors.push(err2);
        }
        errors++;
      }
    }
    if (data.answers !== void 0) {
      let data0 = data.answers;
      if (Array.isArray(data0)) {
        const len0 = data0.length;
        for (let i0 = 0; i0 < len0; i0++) {
          if (!validate119(data0[i0], { instancePath: instancePath + "/answers/" + i0, parentData: data0, parentDataProperty: i0, rootData, dynamicAnchors })) {
            vErrors = vErrors === null ? validate119.errors : vErrors.concat(validate119.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err3 = { instancePath: instancePath + "/answers", schemaPath: "#/properties/answers/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        if (vErrors === null) {
          vErrors = [err3];
        } else {
          vErrors.push(err3);
        }
        errors++;
      }
    }
    if (data.obstacle !== void 0) {
      let data2 = data.obstacle;
      const _errs6 = errors;
      let valid3 = false;
      const _errs7 = errors;
      if (!validate127(data2, { instancePath: instancePath + "/obstacle", parentData: data, parentDataProperty: "obstacle", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate127.errors : vErrors.concat(validate127.errors);
        errors = vErrors.length;
      }
      var _valid0 = _errs7 === errors;
      valid3 = valid3 || _valid0;
      const _errs8 = errors;
      if (data2 !== null) {
        const err4 = { instancePath: instancePath + "/obstacle", schemaPath: "#/properties/obstacle/anyOf/1/type", keyword: "type", params: { type: "null" }, message: "must be null" };
        if (vErrors === null) {
          vErrors = [err4];
        } else {
          vErrors.push(err4);
        }
        errors++;
      }
      var _valid0 = _errs8 === errors;
      valid3 = valid3 || _valid0;
      if (!valid3) {
        const err5 = { instancePath: instancePath + "/obstacle", schemaPath: "#/properties/obstacle/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
        if (vErrors === null) {
          vErrors = [err5];
        } else {
          vErrors.push(err5);
        }
        errors++;
      } else {
        errors = _errs6;
        if (vErrors !== null) {
          if (_errs6) {
            vErrors.length = _errs6;
          } else {
            vErrors = null;
          }
        }
      }
    }
  } else {
    const err6 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    if (vErrors === null) {
      vErrors = [err6];
    } else {
      vErrors.push(err6);
    }
    errors++;
  }
  validate118.errors = vErrors;
  return errors === 0;
}
validate118.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
function validate141(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate141.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.variable === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "variable" }, message: "must have required property 'variable'" };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.value === void 0) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "value" }, message: "must have required property 'value'" };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    if (data.overridden === void 0) {
      const err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "overridden" }, message: "must have required property 'overridden'" };
      if (vErrors === null) {
        vErrors = [err2];
      } else {
        vErrors.push(err2);
      }
      errors++;
    }
    if (data.denied_by === void 0) {
      const err3 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "denied_by" }, message: "must have required property 'denied_by'" };
      if (vErrors === null) {
        vErrors = [err3];
      } else {
        vErrors.push(err3);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "variable" || key0 === "value" || key0 === "overridden" || key0 === "denied_by")) {
        const err4 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
        if (vErrors === null) {
          vErrors = [err4];
        } else {
          vErrors.push(err4);
        }
        errors++;
      }
    }
    if (data.variable !== void 0) {
      if ("AIM_PROFILE_ID" !== data.variable) {
        const err5 = { instancePath: instancePath + "/variable", schemaPath: "#/properties/variable/const", keyword: "const", params: { allowedValue: "AIM_PROFILE_ID" }, message: "must be equal to constant" };
        if (vErrors === null) {
          vErrors = [err5];
        } else {
          vErrors.push(err5);
        }
        errors++;
      }
    }
    if (data.value !== void 0) {
      if (typeof data.value !== "string") {
        const err6 = { instancePath: instancePath + "/value", schemaPath: "#/properties/value/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err6];
        } else {
          vErrors.push(err6);
        }
        errors++;
      }
    }
    if (data.overridden !== void 0) {
      let data2 = data.overridden;
      if (Array.isArray(data2)) {
        const len0 = data2.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data3 = data2[i0];
          if (data3 && typeof data3 == "object" && !Array.isArray(data3)) {
            if (data3.rule === void 0) {
              const err7 = { instancePath: instancePath + "/overridden/" + i0, schemaPath: "#/$defs/failure/required", keyword: "required", params: { missingProperty: "rule" }, message: "must have required property 'rule'" };
              if (vErrors === null) {
                vErrors = [err7];
              } else {
                vErrors.push(err7);
              }
              errors++;
            }
            if (data3.reason === void 0) {
              const err8 = { instancePath: instancePath + "/overridden/" + i0, schemaPath: "#/$defs/failure/required", keyword: "required", params: { missingProperty: "reason" }, message: "must have required property 'reason'" };
              if (vErrors === null) {
                vErrors = [err8];
              } else {
                vErrors.push(err8);
              }
              errors++;
            }
            for (const key1 in data3) {
              if (!(key1 === "rule" || key1 === "reason")) {
                const err9 = { instancePath: instancePath + "/overridden/" + i0, schemaPath: "#/$defs/failure/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 }, message: "must NOT have additional properties" };
                if (vErrors === null) {
                  vErrors = [err9];
                } else {
                  vErrors.push(err9);
                }
                errors++;
              }
            }
            if (data3.rule !== void 0) {
              if (typeof data3.rule !== "string") {
                const err10 = { instancePath: instancePath + "/overridden/" + i0 + "/rule", schemaPath: "#/$defs/failure/properties/rule/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                  vErrors = [err10];
                } else {
                  vErrors.push(err10);
                }
                errors++;
              }
            }
            if (data3.reason !== void 0) {
              if (typeof data3.reason !== "string") {
                const err11 = { instancePath: instancePath + "/overridden/" + i0 + "/reason", schemaPath: "#/$defs/failure/properties/reason/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                  vErrors = [err11];
                } else {
                  vErrors.push(err11);
                }
                errors++;
              }
            }
          } else {
            const err12 = { instancePath: instancePath + "/overridden/" + i0, schemaPath: "#/$defs/failure/type", keyword: "type", params: { type: "object" }, message: "must be object" };
            if (vErrors === null) {
              vErrors = [err12];
            } else {
              vErrors.push(err12);
            }
            errors++;
          }
        }
      } else {
        const err13 = { instancePath: instancePath + "/overridden", schemaPath: "#/properties/overridden/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        if (vErrors === null) {
          vErrors = [err13];
        } else {
          vErrors.push(err13);
        }
        errors++;
      }
    }
    if (data.denied_by !== void 0) {
      let data6 = data.denied_by;
      if (Array.isArray(data6)) {
        const len1 = data6.length;
        for (let i1 = 0; i1 < len1; i1++) {
          let data7 = data6[i1];
          if (data7 && typeof data7 == "object" && !Array.isArray(data7)) {
            if (data7.rule === void 0) {
              const err14 = { instancePath: instancePath + "/denied_by/" + i1, schemaPath: "#/$defs/failure/required", keyword: "required", params: { missingProperty: "rule" }, message: "must have required property 'rule'" };
              if (vErrors === null) {
                vErrors = [err14];
              } else {
                vErrors.push(err14);
              }
              errors++;
            }
            if (data7.reason === void 0) {
              const err15 = { instancePath: instancePath + "/denied_by/" + i1, schemaPath: "#/$defs/failure/required", keyword: "required", params: { missingProperty: "reason" }, message: "must have required property 'reason'" };
              if (vErrors === null) {
                vErrors = [err15];
              } else {
                vErrors.push(err15);
              }
              errors++;
            }
            for (const key2 in data7) {
              if (!(key2 === "rule" || key2 === "reason")) {
                const err16 = { instancePath: instancePath + "/denied_by/" + i1, schemaPath: "#/$defs/failure/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key2 }, message: "must NOT have additional properties" };
                if (vErrors === null) {
                  vErrors = [err16];
                } else {
                  vErrors.push(err16);
                }
                errors++;
              }
            }
            if (data7.rule !== void 0) {
              if (typeof data7.rule !== "string") {
                const err17 = { instancePath: instancePath + "/denied_by/" + i1 + "/rule", schemaPath: "#/$defs/failure/properties/rule/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                  vErrors = [err17];
                } else {
                  vErrors.push(err17);
                }
                errors++;
              }
            }
            if (data7.reason !== void 0) {
              if (typeof data7.reason !== "string") {
                const err18 = { instancePath: instancePath + "/denied_by/" + i1 + "/reason", schemaPath: "#/$defs/failure/properties/reason/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                  vErrors = [err18];
                } else {
                  vErrors.push(err18);
                }
                errors++;
              }
            }
          } else {
            const err19 = { instancePath: instancePath + "/denied_by/" + i1, schemaPath: "#/$defs/failure/type", keyword: "type", params: { type: "object" }, message: "must be object" };
            if (vErrors === null) {
              vErrors = [err19];
            } else {
              vErrors.push(err19);
            }
            errors++;
          }
        }
      } else {
        const err20 = { instancePath: instancePath + "/denied_by", schemaPath: "#/properties/denied_by/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        if (vErrors === null) {
          vErrors = [err20];
        } else {
          vErrors.push(err20);
        }
        errors++;
      }
    }
  } else {
    const err21 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    if (vErrors === null) {
      vErrors = [err21];
    } else {
      vErrors.push(err21);
    }
    errors++;
  }
  validate141.errors = vErrors;
  return errors === 0;
}
validate141.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
var schema244 = { "type": "object", "additionalProperties": false, "required": ["kind", "name", "values"], "properties": { "kind": { "type": "string", "enum": ["setting", "hardware", "rule"] }, "name": { "type": "string" }, "values": { "type": "array", "items": { "$ref": "#/$defs/value" } } } };
function validate143(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate143.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.kind === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "kind" }, message: "must have required property 'kind'" };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.name === void 0) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "name" }, message: "must have required property 'name'" };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    if (data.values === void 0) {
      const err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "values" }, message: "must have required property 'values'" };
      if (vErrors === null) {
        vErrors = [err2];
      } else {
        vErrors.push(err2);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "kind" || key0 === "name" || key0 === "values")) {
        const err3 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
        if (vErrors === null) {
          vErrors = [err3];
        } else {
          vErrors.push(err3);
        }
        errors++;
      }
    }
    if (data.kind !== void 0) {
      let data0 = data.kind;
      if (typeof data0 !== "string") {
        const err4 = { instancePath: instancePath + "/kind", schemaPath: "#/properties/kind/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err4];
        } else {
          vErrors.push(err4);
        }
        errors++;
      }
      if (!(data0 === "setting" || data0 === "hardware" || data0 === "rule")) {
        const err5 = { instancePath: instancePath + "/kind", schemaPath: "#/properties/kind/enum", keyword: "enum", params: { allowedValues: schema244.properties.kind.enum }, message: "must be equal to one of the allowed values" };
        if (vErrors === null) {
          vErrors = [err5];
        } else {
          vErrors.push(err5);
        }
        errors++;
      }
    }
    if (data.name !== void 0) {
      if (typeof data.name !== "string") {
        const err6 = { instancePath: instancePath + "/name", schemaPath: "#/properties/name/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err6];
        } else {
          vErrors.push(err6);
        }
        errors++;
      }
    }
    if (data.values !== void 0) {
      let data2 = data.values;
      if (Array.isArray(data2)) {
        const len0 = data2.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data3 = data2[i0];
          if (typeof data3 !== "string" && !(typeof data3 == "number" && (!(data3 % 1) && !isNaN(data3)) && isFinite(data3)) && typeof data3 !== "boolean" && data3 !== null) {
            const err7 = { instancePath: instancePath + "/values/" + i0, schemaPath: "#/$defs/value/type", keyword: "type", params: { type: schema228.type }, message: "must be string,integer,boolean,null" };
            if (vErrors === null) {
              vErrors = [err7];
            } else {
              vErrors.push(err7);
            }
            errors++;
          }
        }
      } else {
        const err8 = { instancePath: instancePath + "/values", schemaPath: "#/properties/values/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        if (vErrors === null) {
          vErrors = [err8];
        } else {
          vErrors.push(err8);
        }
        errors++;
      }
    }
  } else {
    const err9 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    if (vErrors === null) {
      vErrors = [err9];
    } else {
      vErrors.push(err9);
    }
    errors++;
  }
  validate143.errors = vErrors;
  return errors === 0;
}
validate143.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
function validate117(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate117.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.version === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "version" }, message: "must have required property 'version'" };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.profile === void 0) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "profile" }, message: "must have required property 'profile'" };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    if (data.wins === void 0) {
      const err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "wins" }, message: "must have required property 'wins'" };
      if (vErrors === null) {
        vErrors = [err2];
      } else {
        vErrors.push(err2);
      }
      errors++;
    }
    if (data.selected === void 0) {
      const err3 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "selected" }, message: "must have required property 'selected'" };
      if (vErrors === null) {
        vErrors = [err3];
      } else {
        vErrors.push(err3);
      }
      errors++;
    }
    if (data.state === void 0) {
      const err4 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "state" }, message: "must have required property 'state'" };
      if (vErrors === null) {
        vErrors = [err4];
      } else {
        vErrors.push(err4);
      }
      errors++;
    }
    if (data.rank === void 0) {
      const err5 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "rank" }, message: "must have required property 'rank'" };
      if (vErrors === null) {
        vErrors = [err5];
      } else {
        vErrors.push(err5);
      }
      errors++;
    }
    if (data.failures === void 0) {
      const err6 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "failures" }, message: "must have required property 'failures'" };
      if (vErrors === null) {
        vErrors = [err6];
      } else {
        vErrors.push(err6);
      }
      errors++;
    }
    if (data.settings === void 0) {
      const err7 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "settings" }, message: "must have required property 'settings'" };
      if (vErrors === null) {
        vErrors = [err7];
      } else {
        vErrors.push(err7);
      }
      errors++;
    }
    if (data.hardware === void 0) {
      const err8 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "hardware" }, message: "must have required property 'hardware'" };
      if (vErrors === null) {
        vErrors = [err8];
      } else {
        vErrors.push(err8);
      }
      errors++;
    }
    if (data.rules === void 0) {
      const err9 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "rules" }, message: "must have required property 'rules'" };
      if (vErrors === null) {
        vErrors = [err9];
      } else {
        vErrors.push(err9);
      }
      errors++;
    }
    if (data.last_resort === void 0) {
      const err10 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "last_resort" }, message: "must have required property 'last_resort'" };
      if (vErrors === null) {
        vErrors = [err10];
      } else {
        vErrors.push(err10);
      }
      errors++;
    }
    if (data.domain === void 0) {
      const err11 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "domain" }, message: "must have required property 'domain'" };
      if (vErrors === null) {
        vErrors = [err11];
      } else {
        vErrors.push(err11);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!func1.call(schema222.properties, key0)) {
        const err12 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
        if (vErrors === null) {
          vErrors = [err12];
        } else {
          vErrors.push(err12);
        }
        errors++;
      }
    }
    if (data.version !== void 0) {
      if (1 !== data.version) {
        const err13 = { instancePath: instancePath + "/version", schemaPath: "#/properties/version/const", keyword: "const", params: { allowedValue: 1 }, message: "must be equal to constant" };
        if (vErrors === null) {
          vErrors = [err13];
        } else {
          vErrors.push(err13);
        }
        errors++;
      }
    }
    if (data.profile !== void 0) {
      if (typeof data.profile !== "string") {
        const err14 = { instancePath: instancePath + "/profile", schemaPath: "#/properties/profile/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err14];
        } else {
          vErrors.push(err14);
        }
        errors++;
      }
    }
    if (data.wins !== void 0) {
      if (typeof data.wins !== "boolean") {
        const err15 = { instancePath: instancePath + "/wins", schemaPath: "#/properties/wins/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
        if (vErrors === null) {
          vErrors = [err15];
        } else {
          vErrors.push(err15);
        }
        errors++;
      }
    }
    if (data.selected !== void 0) {
      let data3 = data.selected;
      if (typeof data3 !== "string" && data3 !== null) {
        const err16 = { instancePath: instancePath + "/selected", schemaPath: "#/properties/selected/type", keyword: "type", params: { type: schema222.properties.selected.type }, message: "must be string,null" };
        if (vErrors === null) {
          vErrors = [err16];
        } else {
          vErrors.push(err16);
        }
        errors++;
      }
    }
    if (data.state !== void 0) {
      if (typeof data.state !== "string") {
        const err17 = { instancePath: instancePath + "/state", schemaPath: "#/properties/state/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err17];
        } else {
          vErrors.push(err17);
        }
        errors++;
      }
    }
    if (data.rank !== void 0) {
      let data5 = data.rank;
      if (!(typeof data5 == "number" && (!(data5 % 1) && !isNaN(data5)) && isFinite(data5)) && data5 !== null) {
        const err18 = { instancePath: instancePath + "/rank", schemaPath: "#/properties/rank/type", keyword: "type", params: { type: schema222.properties.rank.type }, message: "must be integer,null" };
        if (vErrors === null) {
          vErrors = [err18];
        } else {
          vErrors.push(err18);
        }
        errors++;
      }
    }
    if (data.failures !== void 0) {
      let data6 = data.failures;
      if (Array.isArray(data6)) {
        const len0 = data6.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data7 = data6[i0];
          if (data7 && typeof data7 == "object" && !Array.isArray(data7)) {
            if (data7.rule === void 0) {
              const err19 = { instancePath: instancePath + "/failures/" + i0, schemaPath: "#/$defs/failure/required", keyword: "required", params: { missingProperty: "rule" }, message: "must have required property 'rule'" };
              if (vErrors === null) {
                vErrors = [err19];
              } else {
                vErrors.push(err19);
              }
              errors++;
            }
            if (data7.reason === void 0) {
              const err20 = { instancePath: instancePath + "/failures/" + i0, schemaPath: "#/$defs/failure/required", keyword: "required", params: { missingProperty: "reason" }, message: "must have required property 'reason'" };
              if (vErrors === null) {
                vErrors = [err20];
              } else {
                vErrors.push(err20);
              }
              errors++;
            }
            for (const key1 in data7) {
              if (!(key1 === "rule" || key1 === "reason")) {
                const err21 = { instancePath: instancePath + "/failures/" + i0, schemaPath: "#/$defs/failure/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 }, message: "must NOT have additional properties" };
                if (vErrors === null) {
                  vErrors = [err21];
                } else {
                  vErrors.push(err21);
                }
                errors++;
              }
            }
            if (data7.rule !== void 0) {
              if (typeof data7.rule !== "string") {
                const err22 = { instancePath: instancePath + "/failures/" + i0 + "/rule", schemaPath: "#/$defs/failure/properties/rule/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                  vErrors = [err22];
                } else {
                  vErrors.push(err22);
                }
                errors++;
              }
            }
            if (data7.reason !== void 0) {
              if (typeof data7.reason !== "string") {
                const err23 = { instancePath: instancePath + "/failures/" + i0 + "/reason", schemaPath: "#/$defs/failure/properties/reason/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                  vErrors = [err23];
                } else {
                  vErrors.push(err23);
                }
                errors++;
              }
            }
          } else {
            const err24 = { instancePath: instancePath + "/failures/" + i0, schemaPath: "#/$defs/failure/type", keyword: "type", params: { type: "object" }, message: "must be object" };
            if (vErrors === null) {
              vErrors = [err24];
            } else {
              vErrors.push(err24);
            }
            errors++;
          }
        }
      } else {
        const err25 = { instancePath: instancePath + "/failures", schemaPath: "#/properties/failures/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        if (vErrors === null) {
          vErrors = [err25];
        } else {
          vErrors.push(err25);
        }
        errors++;
      }
    }
    if (data.settings !== void 0) {
      if (!validate118(data.settings, { instancePath: instancePath + "/settings", parentData: data, parentDataProperty: "settings", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate118.errors : vErrors.concat(validate118.errors);
        errors = vErrors.length;
      }
    }
    if (data.hardware !== void 0) {
      if (!validate118(data.hardware, { instancePath: instancePath + "/hardware", parentData: data, parentDataProperty: "hardware", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate118.errors : vErrors.concat(validate118.errors);
        errors = vErrors.length;
      }
    }
    if (data.rules !== void 0) {
      if (!validate118(data.rules, { instancePath: instancePath + "/rules", parentData: data, parentDataProperty: "rules", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate118.errors : vErrors.concat(validate118.errors);
        errors = vErrors.length;
      }
    }
    if (data.last_resort !== void 0) {
      if (!validate141(data.last_resort, { instancePath: instancePath + "/last_resort", parentData: data, parentDataProperty: "last_resort", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate141.errors : vErrors.concat(validate141.errors);
        errors = vErrors.length;
      }
    }
    if (data.domain !== void 0) {
      let data14 = data.domain;
      if (Array.isArray(data14)) {
        const len1 = data14.length;
        for (let i1 = 0; i1 < len1; i1++) {
          if (!validate143(data14[i1], { instancePath: instancePath + "/domain/" + i1, parentData: data14, parentDataProperty: i1, rootData, dynamicAnchors })) {
            vErrors = vErrors === null ? validate143.errors : vErrors.concat(validate143.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err26 = { instancePath: instancePath + "/domain", schemaPath: "#/properties/domain/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        if (vErrors === null) {
          vErrors = [err26];
        } else {
          vErrors.push(err26);
        }
        errors++;
      }
    }
  } else {
    const err27 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    if (vErrors === null) {
      vErrors = [err27];
    } else {
      vErrors.push(err27);
    }
    errors++;
  }
  validate117.errors = vErrors;
  return errors === 0;
}
validate117.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
export {
  validateChecks,
  validateEngine,
  validateFacts,
  validateFlags,
  validateModelCard,
  validateParsers,
  validateProfile,
  validateRecord,
  validateResolution,
  validateRuleTest,
  validateRules,
  validateVariables,
  validateWhatIf,
  validateWhyNot
};
